import type { Token } from '../../../text/word.ts';
import { nameLists } from './name-lists.ts';

/** Words with capitals that follow one another, and the small words that join them. */
export interface CapitalRun {
  readonly words: readonly Token[];
  /** The text from the first word to the last. */
  readonly written: string;
  /** Whether it opens a sentence, where a capital says nothing of its first word. */
  readonly opens: boolean;
  /** Whether quotation marks stand right around it. */
  readonly quoted: boolean;
  /** Whether a word about books stands beside it. */
  readonly nearBook: boolean;
  /** Whether "a" stands before it, as before a thing of which there are several. */
  readonly afterArticle: boolean;
}

/** With more capitals than this a reply is shouted, or set as a headline, and they say nothing. */
const mostCapitals = 0.6;
const fewestShouted = 3;
const fewestOfHeadline = 8;

const joining = new Set(
  "of for and & the de la le du des del della di da van von der den ter al bin 's".split(' '),
);
const longestJoin = 2;

/** The runs of a reply's words that are written with capitals, in order. */
export function capitalRuns(text: string, tokens: readonly Token[]): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let place = 0; place < tokens.length; ) {
    const isRun = isCapital(tokens[place]!);
    const end = isRun ? endOfRun(text, tokens, place) : place + 1;
    if (isRun) runs.push(runOf(text, tokens, place, end));
    place = end;
  }
  return runs;
}

/** Whether so many of a reply's words have capitals that these tell nothing. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ word }) => word.kind === 'word' && word.written.length > 1);
  const most = words.length * mostCapitals;
  const loud = words.filter(({ word }) => word.written === word.written.toUpperCase()).length;
  return (
    (words.length >= fewestShouted && loud > most) ||
    (words.length >= fewestOfHeadline && words.filter(isCapital).length > most)
  );
}

export function isCapital({ word: { kind, written } }: Token): boolean {
  if (kind !== 'word') return false;
  // Asked of every word of the thread: most begin with a small a to z.
  const first = written.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(written);
}

/** Whether a word opens a sentence, a line or a quotation, or comes after what is no word. */
export function opensAt(text: string, tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  if (before === undefined || !/^(?:word|number)$/.test(before.word.kind)) return true;
  return !/^[ \t,/()'’&-]*$/.test(text.slice(before.ends, tokens[place]!.starts));
}

function endOfRun(text: string, tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let next = end; next < tokens.length && next - end <= longestJoin; next++) {
    if (!followsOn(text, tokens[next - 1]!, tokens[next]!)) break;
    if (isCapital(tokens[next]!)) end = next + 1;
    else if (!joining.has(tokens[next]!.word.written)) break;
  }
  return end;
}

/** Only spaces or a hyphen between them; "Dr." and "J." have a full stop that ends nothing. */
function followsOn(text: string, before: Token, token: Token): boolean {
  const gap = text.slice(before.ends, token.starts);
  const { written, form } = before.word;
  const isShort = written.length === 1 || nameLists().title.has(form);
  return /^(?:[ \t]*|-)$/.test(gap) || (isShort && /^\.[ \t]*$/.test(gap));
}

function runOf(text: string, tokens: readonly Token[], start: number, end: number): CapitalRun {
  const words = tokens.slice(start, end);
  const [starts, ends] = [words[0]!.starts, words.at(-1)!.ends];
  const around = [tokens[start - 2], tokens[start - 1], tokens[end]];
  return {
    words,
    written: text.slice(starts, ends),
    opens: opensAt(text, tokens, start),
    quoted: /["“‘]/.test(text[starts - 1] ?? '') && /["”’]/.test(text[ends] ?? ''),
    afterArticle: /^(?:an?|another|every|each)$/.test(tokens[start - 1]?.word.form ?? ''),
    nearBook: around.some((token) => token !== undefined && nameLists().book.has(token.word.form)),
  };
}
