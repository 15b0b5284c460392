import type { ColumnField } from '../../../analysis/settings.ts';

/** What a column can hold: the fields that an analysis can map, and some that only exports have. */
export type Field =
  | ColumnField
  /** An address of the author's picture, which tells people apart where nothing else does. */
  | 'picture'
  /** How the links stand in the text, where another column says where they lead. */
  | 'shortLinks'
  /** Whether the post only repeats another. */
  | 'repost'
  /** A post that this one quotes or repeats, and which of the two. */
  | 'reference'
  | 'referenceKind'
  /** The offset from UTC of the times. */
  | 'zone'
  /** When the service gave the answer. */
  | 'seen';

/** A heading without case, spaces, underscores and hyphens. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[\s_-]/g, '');
}

/**
 * The headings known for each field, the surest first. The fields choose in this order, and no column
 * is chosen twice: so a `username` beside a `user_username` is the name and not the handle.
 */
const written: Readonly<Record<Field, string>> = {
  id: `id, id_str, tweet_id, post_id, status_id, reply_id, comment_id, message_id, response_id,
    tweet_permalink, permalink, post_link, tweet_url, post_url, uri`,
  parent: `parent_id, referenced_tweets.replied_to.id, referenced_posts.replied_to.id,
    in_reply_to_tweet_id, in_reply_to_status_id_str, in_reply_to_status_id, in_reply_to_post_id,
    in_reply_to_id, reply_to_id, replied_to_post, replied_to_id, parent_tweet_id, parent_post_id,
    parent`,
  conversation: 'conversation_id, conversation_id_str, thread_id, conversation, thread',
  quoted: `quoted_id, referenced_tweets.quoted.id, referenced_posts.quoted.id, quotedTweet,
    quotedTweet.id, quoted_status_id_str, quoted_status_id, quoted_tweet_id, quoted_post_id,
    quoted_post, quote_url`,
  text: `text, full_text, rawContent, tweet_text, post_text, tweet, body, content, reply_text,
    comment_text, message_text, reply, comment, message, response, feedback, answer`,
  likes: `likes, public_metrics.like_count, like_count, likes_count, favorite_count,
    favourite_count, favourites_count, favorites, favourites`,
  reposts: `reposts, public_metrics.retweet_count, public_metrics.repost_count, retweet_count,
    retweets_count, repost_count, reposts_count, retweets, share_count, shares`,
  replies:
    'replies, public_metrics.reply_count, reply_count, replies_count, comment_count, comments',
  quotes: 'quotes, public_metrics.quote_count, quote_count, quotes_count',
  time: `created_at, datetime, timestamp, date, time, posted_at, post_time, tweet_time, published_at,
    created_time, unix_timestamp, published, posted, submitted`,
  language: 'lang, language, language_guess, tweet_lang, languages',
  author: `author_id, author.id, user_id, user_id_str, user.id, user.id_str, from_user_id,
    account_id, author_did, did`,
  handle: `handle, user_username, author.username, user.username, author.handle, user_screen_name,
    user.screen_name, screen_name, username, author_username, author_handle, author, user,
    from_user, account`,
  name: `name, author.name, user.name, user.displayname, display_name, author_display_name,
    author_fullname, full_name, author_name, user_name`,
  about: `about, author.description, user.description, user.rawDescription, author_description,
    user_description, bio, author_bio, user_bio`,
  links: 'links, entities.urls, outlinks, urls, expanded_urls',
  shortLinks: 'tcooutlinks',
  picture: `avatar, profile_image_url, author.profile_image_url, user.profile_image_url,
    user.profile_image_url_https, author_avatar, author_avatar_url, user_profile_image_url`,
  repost: `referenced_tweets.retweeted.id, referenced_posts.reposted.id, retweetedTweet,
    retweetedTweet.id, retweeted_status_id_str, retweeted_status_id, is_retweet, is_repost, retweet`,
  reference: 'sourcetweet_id',
  referenceKind: 'sourcetweet_type',
  zone: 'timezone',
  seen: '__twarc.retrieved_at',
};

/** Every field, in the order in which they choose. */
export const fields = Object.keys(written) as readonly Field[];

/** Known headings by field, as `plainHeading` gives them. */
export const knownHeadings = Object.fromEntries(
  fields.map((field) => [field, headings(written[field])]),
) as Readonly<Record<Field, readonly string[]>>;

/** Headings of a text that can also be of something else: two of them side by side leave it open. */
export const unsureTexts = headings(
  'body, content, reply, comment, message, response, feedback, answer',
);

function headings(text: string): readonly string[] {
  return text.split(/,\s+/).map(plainHeading);
}
