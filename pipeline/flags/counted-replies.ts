import type { Reader } from '../database/access.ts';
import type { Token } from '../text/word.ts';
import type { Reading } from './hint.ts';

type ReplyRow = Omit<Reading, 'tokens' | 'tagged'> & {
  readonly tokens: string;
  readonly tagged: number;
};

// Not from `tags`, as people have a say in these: a coding of a theme is none of its flags.
const query = `
  select reply, coalesce(author_id, 'reply ' || reply) as person, text, tokens,
    exists (select 1 from matches where matches.reply = replies.reply and theme not in (
      select theme from themes join learners using (theme)
      where method = 'learned' and not_learned is null))
    or exists (select 1 from learned where learned.reply = replies.reply and tagged = 1) as tagged
  from replies join tokens using (reply) order by reply`;

/**
 * The replies that are counted before any is set aside, in order of time, one at a time. Reads
 * `replies`, `tokens`, `matches`, `themes`, `learners` and `learned`.
 * @param unpacked gives a reply's tokens from what the table holds
 */
export function* countedReplies(
  read: Reader,
  unpacked: (packed: string) => Token[],
): Generator<Reading> {
  for (const { tokens, tagged, ...rest } of read.each<ReplyRow>(query)) {
    yield { ...rest, tokens: unpacked(tokens), tagged: tagged === 1 };
  }
}
