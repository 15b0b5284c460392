type Measure = (line: string) => number;

/**
 * Breaks a text into as few lines of at most `width` as it needs, about equally long, between words,
 * and within a word only where it is wider than a line. Nothing is cut off.
 * @param widthOf measures a line, in the unit of `width`
 */
export function wrap(text: string, width: number, widthOf: Measure): readonly string[] {
  const lines = filled(text, width, widthOf);
  if (lines.length < 2) return lines;
  let tooNarrow = width / 2;
  let wideEnough = width;
  while (wideEnough - tooNarrow > width / 100) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (filled(text, middle, widthOf).length > lines.length) tooNarrow = middle;
    else wideEnough = middle;
  }
  return filled(text, wideEnough, widthOf);
}

/** Each line takes all the words that it can. */
function filled(text: string, width: number, widthOf: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = pieced(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  return line ? [...lines, line] : lines;
}

function pieced(word: string, width: number, widthOf: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
