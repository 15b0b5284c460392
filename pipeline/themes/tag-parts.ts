import type { Token, Word } from '../text/word.ts';
import type { TokensOf } from './steps.ts';

/**
 * Where a tag is cut: before a capital that follows a small letter, before the last capital of a
 * row ("NHSPay", "5GNow"), between three letters and a number, and at underscores.
 */
const seams =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{Lu}\p{N}])(?=\p{Lu}\p{Ll})|(?<=\p{L}{3})(?=\p{N})|(?<=_)|(?=_)/u;

interface Part {
  readonly word: Word;
  /** Where it stands in the tag. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads #BuildBackBetter as Build + Back + Better, each in its place, in a clause of their own.
 * @returns a function from a text's tokens to the same with such tags cut, or undefined where the
 *   text has none; a tag is looked at once, however often it stands in the texts
 */
export function tagCutter(
  tokensOf: TokensOf,
): (tokens: readonly Token[]) => readonly Token[] | undefined {
  const known = new WeakMap<Word, readonly Part[]>();
  const partsOf = (word: Word): readonly Part[] => {
    const seen = known.get(word);
    if (seen) return seen;
    const parts = cut(word.written, tokensOf);
    known.set(word, parts);
    return parts;
  };
  return (tokens) => {
    let isCut = false;
    for (const { word } of tokens) isCut ||= word.kind === 'tag' && partsOf(word).length > 0;
    if (!isCut) return undefined;
    return tokens.flatMap((token, place) => {
      const parts = token.word.kind === 'tag' ? partsOf(token.word) : [];
      if (parts.length === 0) return [token];
      const { starts } = token;
      // "#NoMoreDamp #FuelPoverty" denies nothing of the second tag.
      const clause = -1 - place;
      return parts.map(({ word, from, to }) => ({
        word,
        starts: starts + from,
        ends: starts + to,
        clause,
      }));
    });
  };
}

/** The words of a written tag ("#NHSPay"); none where it is one word. */
function cut(written: string, tokensOf: TokensOf): Part[] {
  const pieces = written.slice(1).split(seams);
  if (pieces.length < 2) return [];
  let place = 1;
  const placed = pieces.map((piece) => {
    const from = place;
    place += piece.length;
    return { piece, from };
  });
  const words = placed.filter(({ piece }) => piece !== '_');
  // Together, as the lemma of each depends on its neighbours.
  const tokens = tokensOf(words.map(({ piece }) => piece).join(' '));
  let before = 0;
  const starts = words.map(({ piece, from }) => {
    const start = { inText: before, from };
    before += piece.length + 1;
    return start;
  });
  return tokens.map(({ word, starts: start, ends }) => {
    const piece = starts.findLast(({ inText }) => inText <= start)!;
    const shift = piece.from - piece.inText;
    return { word, from: start + shift, to: ends + shift };
  });
}
