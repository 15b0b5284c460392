import type { Reader } from '../database/access.ts';
import type { QuestionReplyRow, QuestionRow } from '../database/tag-tables.ts';
import type { StoredCodebook } from '../evidence/reply-evidence.ts';
import { characters, type ShownText } from '../evidence/shown-text.ts';
import { quoted } from '../evidence/wording.ts';

type Row = QuestionRow & QuestionReplyRow;

/**
 * Which questions a reply answers and by what, a line each: `Whom should we ask? – by the rule nurse:
 * "nurses", characters 5–10`. Reads `questions` and `question_replies`.
 * @param shown null where no words of the text may appear
 */
export function answerLines(
  read: Reader,
  reply: number,
  { themeOf }: StoredCodebook,
  shown: ShownText | null,
): string[] {
  const rows = read.all<Row>(
    'select * from question_replies join questions using (question) where reply = ? order by question',
    reply,
  );
  return rows.map(({ asks, by, what, starts, ends }) => {
    const means = by === 'theme' ? `by the theme ${themeOf(what).name}` : `by the rule ${what}`;
    if (shown === null || starts === null || ends === null) return `${asks} – ${means}`;
    const place = { starts, ends };
    return `${asks} – ${means}: ${quoted(shown.words(place))}, characters ${characters(shown.place(place))}`;
  });
}
