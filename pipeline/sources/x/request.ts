import type { Ask } from '../source.ts';
import { beginningOf } from './questions.ts';
import { idBefore, secondOf } from './snowflake.ts';

export interface Request {
  /** Below /2/. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Where to search: everything, or the last seven days. */
export type Archive = 'all' | 'recent';

/** X gives no fewer posts in answer to a search. */
export const smallestPage = 10;

/** How many posts X gives at most in answer to a search. */
export function mostPerPage(archive: Archive): number {
  return archive === 'all' ? 500 : 100;
}

/** How X is asked a question. @param most posts in answer to a search */
export function requestFor(ask: Ask, archive: Archive, most: number): Request {
  const { what, ids = '' } = ask;
  switch (what) {
    case 'search': {
      const page = { max_results: String(most) };
      const parameters = { ...spanOf(ask, archive), ...page, ...fields, ...expansions };
      return { path: `tweets/search/${archive}`, parameters };
    }
    case 'count':
      return {
        path: `tweets/counts/${archive}`,
        parameters: { ...spanOf(ask, archive), granularity: 'day' },
      };
    case 'likes':
      return { path: 'tweets', parameters: { ids, ...fields } };
    default:
      return { path: 'tweets', parameters: { ids, ...fields, ...expansions } };
  }
}

/** The query, from where to where, and the page. */
function spanOf(ask: Ask, archive: Archive): Record<string, string> {
  const { until, next } = ask;
  return {
    query: queryOf(ask),
    ...fromOf(ask, archive),
    ...(until && { until_id: until }),
    ...(next && { next_token: next }),
  };
}

/**
 * Where to begin. Without a beginning X searches the last 30 days and says nothing of it; and it
 * takes either times or ids, never both.
 */
function fromOf(ask: Ask, archive: Archive): Record<string, string> {
  if (archive === 'recent' && ask.reach) return {};
  const beginning = beginningOf(ask);
  if (ask.since) return { since_id: beginning };
  return ask.until ? { since_id: idBefore(beginning) } : { start_time: secondOf(beginning) };
}

function queryOf({ sought, root, conversation }: Ask): string {
  return sought === 'quotes'
    ? `quotes_of_tweet_id:${root} -is:retweet -conversation_id:${conversation}`
    : `conversation_id:${conversation}`;
}

const fields = {
  'tweet.fields':
    'author_id,conversation_id,created_at,in_reply_to_user_id,referenced_tweets,public_metrics,entities,note_tweet,edit_history_tweet_ids,lang,possibly_sensitive,reply_settings,withheld',
};

const expansions = {
  expansions: 'author_id,referenced_tweets.id,in_reply_to_user_id',
  'user.fields':
    'username,name,created_at,public_metrics,verified,verified_type,protected,description',
};
