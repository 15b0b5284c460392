/** Points that a line of the body's font takes, and the most that Excel gives a row. */
const lineHeight = 16;
const mostHeight = 409;

/** Letters of running text at 12 points to one digit of a column's width, which is one at 11. */
const lettersToDigit = 1.05;

/**
 * How high a row must be for all of its texts, in points. Excel would find that out by itself, but
 * other programs leave every row one line high.
 * @param texts each with the width of its column, in digits
 */
export function rowHeight(
  texts: Iterable<{ readonly text: string; readonly width: number }>,
): number {
  let lines = 1;
  for (const { text, width } of texts) {
    if (text.length > width || text.includes('\n')) lines = Math.max(lines, linesOf(text, width));
  }
  return Math.min(lines * lineHeight, mostHeight);
}

const mostLines = Math.ceil(mostHeight / lineHeight);

/** Lines of a text that is broken between words, or within one that is longer than a line. */
function linesOf(text: string, width: number): number {
  const room = width * lettersToDigit;
  let lines = 0;
  for (const paragraph of text.split('\n', mostLines)) {
    let used = 0;
    lines++;
    for (const word of paragraph.slice(0, mostLines * (room + 1)).split(' ')) {
      const length = word.length + (used === 0 ? 0 : 1);
      if (used + length <= room) used += length;
      else {
        lines += used === 0 ? 0 : 1;
        lines += Math.ceil(word.length / room) - 1;
        used = word.length % room;
      }
    }
  }
  return lines;
}
