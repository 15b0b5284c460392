/** What can be read, for messages that refuse something else. */
export const supported =
  'X API v2 and v1.1 answers, exports of twarc, academictwitteR, snscrape, twint and 4CAT, and any CSV, TSV, XLSX, JSON or JSON lines file with a column of texts are allowed';
