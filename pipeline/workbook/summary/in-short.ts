import type { Publication } from '../../reports/publication.ts';
import { inShort } from '../../reports/summary/in-short.ts';
import { partStyle, sentenceStyle } from './control-styles.ts';
import { pixels } from './picture-places.ts';
import type { PrintedPages } from './printed-pages.ts';
import type { RowByRow } from './row-by-row.ts';
import { sentencesOf } from './sentences-of.ts';

/** What a letter of running text takes at 12 points, in pixels, on the generous side. */
const letter = 7.2;

const height = { head: 28, line: 16 };

/**
 * Writes what the findings say in short, a sentence a row. Texts run on over the cells beside them,
 * for nothing may be merged that they could be wrapped in; one that is wider than the sheet takes
 * several rows.
 * @param widths of the sheet's columns, in characters
 */
export function writeInShort(
  rows: RowByRow,
  pages: PrintedPages,
  publication: Publication,
  widths: readonly number[],
): void {
  const said = inShort(publication).flatMap(sentencesOf);
  if (said.length === 0) return;
  const room = widths.slice(1).reduce((sum, characters) => sum + pixels(characters), 0);
  const lines = said.flatMap((sentence) => inLines(sentence, Math.floor(room / letter)));
  pages.keep(((height.head + lines.length * height.line) * 4) / 3);
  rows.write([{ column: 2, cell: 'In short', style: partStyle }], height.head);
  for (const line of lines) {
    rows.write([{ column: 2, cell: line, style: sentenceStyle, runsOn: true }], height.line);
  }
}

/** As few lines as it takes, broken between words; a sentence that needs several has them evenly filled. */
function inLines(sentence: string, most: number): string[] {
  const each = Math.ceil(sentence.length / Math.ceil(sentence.length / most)) + 10;
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > Math.min(each, most))
      lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
