import type { Reader } from '../database/access.ts';
import type { Token } from '../text/word.ts';
import type { Reading } from './hint.ts';

type ReplyRow = Omit<Reading, 'tokens' | 'tagged'> & {
  readonly tokens: string;
  readonly tagged: number;
};

const query = `
  select reply, coalesce(author_id, 'reply ' || reply) as person, text, tokens,
    exists (select 1 from tags where tags.reply = replies.reply) as tagged
  from replies join tokens using (reply)`;

/** The replies that are counted before any is set aside. Reads `replies`, `tokens` and `tags`. */
export function countedReplies(read: Reader, unpacked: (packed: string) => Token[]) {
  const readingOf = ({ tokens, tagged, ...rest }: ReplyRow): Reading => ({
    ...rest,
    tokens: unpacked(tokens),
    tagged: tagged === 1,
  });
  const lookup = read.lookup<ReplyRow>(`${query} where reply = ?`);
  return {
    /** All of them, in order of time, one at a time. */
    *each(): Generator<Reading> {
      for (const row of read.each<ReplyRow>(`${query} order by reply`)) yield readingOf(row);
    },
    /** @returns nothing for a reply that is not counted */
    at: (reply: number): Reading | undefined => lookup(reply).map(readingOf)[0],
  };
}
