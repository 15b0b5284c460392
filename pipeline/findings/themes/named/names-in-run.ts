import type { Token } from '../../../text/word.ts';
import { type CapitalRun, isCapital } from './capital-runs.ts';
import { nameLists } from './name-lists.ts';

/** A name where it stands. */
export interface PlacedName {
  /** The same for every writing of it: its words in small letters, without a title before. */
  readonly key: string;
  /** As it is written, on one line. */
  readonly written: string;
  readonly starts: number;
  readonly ends: number;
  /** The words that have capitals, in small letters. */
  readonly words: readonly string[];
  /** "Professor", where one stands before it. */
  readonly title: string | null;
}

/** What tells how much of a run is a name. */
export interface Judge {
  /** Whether the thread mostly writes the word with a capital. */
  isMostlyCapital(form: string): boolean;
  /** Whether a name with this key stands within a sentence somewhere. */
  isKnown(key: string): boolean;
}

/** The names that a run of capitalised words holds: none, one, or two joined by "and". */
export function namesIn(run: CapitalRun, judge: Judge): PlacedName[] {
  return partsOf(run.words).flatMap((words, part) => {
    const name = trimmed(words, run.opens && part === 0, judge);
    return name !== undefined && isName(name, run.quoted, judge) ? [placed(run, name)] : [];
  });
}

/** The words of a name, behind the title that leads to it. */
interface Trimmed {
  readonly title: string | null;
  readonly words: readonly Token[];
}

/** Cuts a run at small words that join two names, and keeps those that stand within one. */
function partsOf(words: readonly Token[]): Token[][] {
  const { organisation } = nameLists();
  const parts: Token[][] = [[]];
  for (const [place, token] of words.entries()) {
    const part = parts.at(-1)!;
    const before = words[place - 1]?.word.form ?? '';
    const next = words[place + 1]?.word.form ?? '';
    const isSubject = part.some(
      ({ word }, at) =>
        organisation.has(word.form) && /^(?:of|for)$/.test(part[at + 1]?.word.form ?? ''),
    );
    const keeps: Record<string, boolean> = {
      "'s": organisation.has(next),
      for: organisation.has(before),
      and: isSubject || token.word.written === '&',
      the: /^(?:of|for)$/.test(before),
    };
    if (isCapital(token) || (keeps[token.word.form] ?? true)) part.push(token);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** Takes off what stands around a name: the capital of a sentence's first word, titles, months. */
function trimmed(words: readonly Token[], opens: boolean, judge: Judge): Trimmed | undefined {
  const { given, leading, notNames, organisation, title } = nameLists();
  const isTelling = opens && !judge.isKnown(keyOf(words));
  let start = 0;
  let end = words.length;
  let before: string | null = null;
  for (; start < end; start++) {
    const { form, stop, written } = words[start]!.word;
    const next = words[start + 1]?.word.form ?? '';
    if (title.has(form) && start + 1 < end) before = written;
    else if (start + 1 < end && (given.has(form) || leading.has(form))) break;
    else if (organisation.has(form) && /^(?:of|for)$/.test(next)) break;
    else if (!stop && !notNames.has(form) && isCapital(words[start]!)) {
      if (!(isTelling && start === 0) || judge.isMostlyCapital(form)) break;
    }
  }
  const isPerson = before !== null || given.has(words[start]?.word.form ?? '');
  while (end > start + 1) {
    const { form, stop } = words[end - 1]!.word;
    if (isCapital(words[end - 1]!) && (isPerson || !(stop || notNames.has(form)))) break;
    end--;
  }
  return start < end ? { title: before, words: words.slice(start, end) } : undefined;
}

function isName({ words }: Trimmed, quoted: boolean, judge: Judge): boolean {
  const { given, notNames, organisation, title: titles } = nameLists();
  const capital = words.filter(isCapital);
  const anchors = capital.filter(
    ({ word }) => !word.stop && !notNames.has(word.form) && judge.isMostlyCapital(word.form),
  );
  if (capital.length > 1) {
    if (isEmphasis(capital)) return false;
    const ofOrganisation = capital.some(({ word }) => organisation.has(word.form));
    return anchors.length > 0 || quoted || (ofOrganisation && capital.length > 2);
  }
  const { form } = words[0]!.word;
  if (form.length < 2 || organisation.has(form) || titles.has(form)) return false;
  return anchors.length === 1 && !given.has(form);
}

/** "RUNNING WATER"; but "BBC TWO" is a name. */
function isEmphasis(words: readonly Token[]): boolean {
  const isShouted = ({ word }: Token) => word.written === word.written.toUpperCase();
  return words.every(isShouted) && words.some(({ word }) => word.written.length > 4);
}

function placed({ written, words: [first] }: CapitalRun, { title, words }: Trimmed): PlacedName {
  const [starts, ends] = [words[0]!.starts, words.at(-1)!.ends];
  const text = written.slice(starts - first!.starts, ends - first!.starts);
  return {
    key: keyOf(words),
    written: text.replaceAll(/\s+/gu, ' '),
    starts,
    ends,
    words: words.filter(isCapital).map(({ word }) => word.form),
    title,
  };
}

function keyOf(words: readonly Token[]): string {
  return words.map(({ word }) => word.form).join(' ');
}
