/** A token that a person cut, with the part of speech they gave it. */
export interface GoldToken {
  readonly written: string;
  /** As in Gimpel et al. (2011): "," is punctuation, E a smiley or emoji, U an address … */
  readonly part: string;
}

export interface GoldSpan extends GoldToken {
  readonly starts: number;
  readonly ends: number;
}

/** Tokens laid out as a text again, each with its place (UTF-16 units). */
export interface LaidOut {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** How tokens become a text: as people write them, or with a space between any two. */
export type Layout = 'as-written' | 'spaced';

/**
 * Reads a file of tokens: a line a token, with its part of speech behind a tab; an empty line
 * between texts.
 */
export function readTokens(file: string): GoldToken[][] {
  return file
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.includes('\t')))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.map((line) => {
        const [written, part] = line.split('\t');
        return { written: written!, part: part! };
      }),
    );
}

const opensBracket = /^[([{“‘«]+$/;
const closes = /^[.,!?…;:)\]}”’»%]+$/;
const straightQuote = /^["']$/;

/**
 * Lays tokens out as a text. As people write, there is no space before a mark that closes and none
 * after one that opens; of straight quotation marks the first opens and the next closes. Smileys,
 * dashes and slashes stand free, as the tokens do not tell how they stood.
 */
export function layOut(tokens: readonly GoldToken[], layout: Layout): LaidOut {
  const spans: GoldSpan[] = [];
  let text = '';
  let isQuoted = false;
  let isOpened = true;
  for (const { written, part } of tokens) {
    const isMark = layout === 'as-written' && (part === ',' || part === '~');
    const isQuote = isMark && straightQuote.test(written);
    const closesHere = isMark && (isQuote ? isQuoted : closes.test(written));
    if (!isOpened && !closesHere) text += ' ';
    isOpened = isMark && (isQuote ? !isQuoted : opensBracket.test(written));
    if (isQuote) isQuoted = !isQuoted;
    spans.push({ written, part, starts: text.length, ends: text.length + written.length });
    text += written;
  }
  return { text, spans };
}

/** Whether a token is a word, number, name, tag, address, emoji or "&", not punctuation or a smiley. */
export function isWordLike({ written, part }: GoldToken): boolean {
  if (/\p{Extended_Pictographic}/u.test(written) || written === '&') return true;
  return part !== 'E' && /[\p{L}\p{N}]/u.test(written);
}
