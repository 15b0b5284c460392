const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts whose letters take two columns (Unicode's East Asian Wide), and emoji. */
const wide =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u3000-\u303f\uff01-\uff60])/u;
const without = /^\p{M}|^\p{Cf}/u;

function columnsOf(grapheme: string): number {
  if (grapheme >= ' ' && grapheme <= '~') return 1;
  if (wide.test(grapheme)) return 2;
  return without.test(grapheme) ? 0 : 1;
}

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += columnsOf(segment);
  return sum;
}

/** The beginning of a text that fits into so many columns, never cut within a character. */
export function firstColumns(text: string, most: number): string {
  let sum = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    sum += columnsOf(segment);
    if (sum > most) return text.slice(0, index);
  }
  return text;
}

/** The end of a text that fits into so many columns. */
export function lastColumns(text: string, most: number): string {
  let sum = 0;
  for (const { segment, index } of [...graphemes.segment(text)].reverse()) {
    sum += columnsOf(segment);
    if (sum > most) return text.slice(index + segment.length);
  }
  return text;
}
