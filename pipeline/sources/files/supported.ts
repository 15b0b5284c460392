/** What can be read, for messages that refuse something else. */
export const supported =
  'answers of the APIs of X (v2 and v1.1), Bluesky, Mastodon, Reddit and YouTube, exports of twarc, academictwitteR, snscrape, twint and 4CAT, and any CSV, TSV, XLSX, JSON or JSON lines file with a column of texts are allowed';
