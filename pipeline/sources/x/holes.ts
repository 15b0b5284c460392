import type { Reader } from '../../database/access.ts';
import type { Ask } from '../source.ts';
import { beginningOf, type Sought, type Thread } from './questions.ts';
import { byNumber, timeOf } from './snowflake.ts';

const sevenDays = 7 * 24 * 3600 * 1000;

/** Whether it is on record that recent search could not reach all of a thread. */
export function hasCeiling(read: Reader, { root }: Thread): boolean {
  const sql = "select 1 from ceilings where post_id = ? and reason = 'seven-days'";
  return read.one(sql, root) !== undefined;
}

/**
 * The hole that recent search has left and that full-archive search has not filled since.
 * @returns after which id it begins, or nothing for the beginning of the thread; undefined where
 *   there is none
 */
export function holeToFill(
  read: Reader,
  sought: Sought,
): { readonly since: string | undefined } | undefined {
  const cut = read.all<{ since: string | null }>(
    `select ask ->> 'since' as since from requests
     where ask ->> 'sought' = ? and ask ->> 'reach' is not null and request > coalesce(
       (select max(request) from requests where ask ->> 'sought' = ? and ask ->> 'fills' = 'hole'), 0)`,
    sought,
    sought,
  );
  if (cut.length === 0) return undefined;
  const begins = cut.map(({ since }) => since);
  const [first] = begins.includes(null) ? [] : (begins as string[]).sort(byNumber);
  return { since: first };
}

/**
 * Whether a search of the newest round was answered although it should have begun more than seven
 * days before, by the clock of X: then recent search has passed by, without a word, what it could
 * not reach.
 */
export function wasOutOfReach(read: Reader): boolean {
  const searches = read.all<{ ask: string; at: string | null }>(
    `select ask, seen_at as at from requests join pages using (page)
     where ask ->> 'what' = 'search' and round = (select max(round) from rounds)`,
  );
  return searches.some(({ ask, at }) => {
    return Date.parse(at ?? '') - timeOf(beginningOf(JSON.parse(ask) as Ask)) > sevenDays;
  });
}
