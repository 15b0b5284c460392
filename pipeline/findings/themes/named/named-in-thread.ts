import type { Reader } from '../../../database/access.ts';
import { tokenReader } from '../../../text/stored-tokens.ts';
import type { Token } from '../../../text/word.ts';
import { type CapitalRun, capitalRuns, isShouted } from './capital-runs.ts';
import { type Judge, namesIn, type PlacedName } from './names-in-run.ts';
import { writingHabits } from './writing-habits.ts';

/** A counted reply as names are counted over it. */
export interface NamingReply {
  readonly reply: number;
  readonly person: number;
  readonly likes: number;
}

/** A name that a reply gives, where it stands. */
export interface NameMention extends PlacedName {
  readonly in: NamingReply;
  /** Whether it is an @name. */
  readonly isAccount: boolean;
  readonly quoted: boolean;
  readonly nearBook: boolean;
  readonly afterArticle: boolean;
}

interface PlacedRun {
  readonly in: NamingReply;
  readonly run: CapitalRun;
}

/**
 * All names that counted replies give, in order of persons, then of replies. The thread is read
 * once, and its runs of capitals are judged when it is known how it writes its words. Reads
 * `tokens`, `vocabulary`, `replies` and `weights`.
 */
export function namedInThread(read: Reader): NameMention[] {
  const unpacked = tokenReader(read);
  const habits = writingHabits();
  const accounts: NameMention[] = [];
  const runs: PlacedRun[] = [];
  const rows = read.each<NamingReply & { text: string; tokens: string }>(`
    select reply, person, weighed.likes, text, tokens
    from (select reply, person, cast(likes as integer) as likes from weights order by person, reply)
      as weighed
    cross join replies using (reply) cross join tokens using (reply)`);
  for (const { text, tokens: packed, ...reply } of rows) {
    if (!/[\p{Lu}@＠]/u.test(text)) continue;
    const tokens = unpacked(packed);
    if (/[@＠]/.test(text)) {
      accounts.push(...tokens.filter(isAccount).map((token) => accountOf(reply, token)));
    }
    if (isShouted(tokens)) continue;
    habits.add(text, tokens);
    runs.push(...capitalRuns(text, tokens).map((run) => ({ in: reply, run })));
  }
  const judge = { isMostlyCapital: habits.isMostlyCapital, isKnown: () => false };
  const within = runs
    .filter(({ run }) => !run.opens)
    .flatMap((placed) => mentionsIn(placed, judge));
  const known = new Set(within.map(({ key }) => key));
  const isKnown = (key: string) => known.has(key);
  const opening = runs
    .filter(({ run }) => run.opens)
    .flatMap((placed) => mentionsIn(placed, { ...judge, isKnown }));
  return [...accounts, ...within, ...opening].sort(
    (a, b) => a.in.person - b.in.person || a.in.reply - b.in.reply || a.starts - b.starts,
  );
}

function mentionsIn({ in: reply, run }: PlacedRun, judge: Judge): NameMention[] {
  const { quoted, nearBook, afterArticle } = run;
  return namesIn(run, judge).map((name) => ({
    ...name,
    in: reply,
    isAccount: false,
    quoted,
    nearBook,
    afterArticle,
  }));
}

function isAccount({ word }: Token): boolean {
  return word.kind === 'name';
}

function accountOf(reply: NamingReply, { word, starts, ends }: Token): NameMention {
  const { form, written } = word;
  return {
    key: form,
    written,
    starts,
    ends,
    words: [form],
    title: null,
    in: reply,
    isAccount: true,
    quoted: false,
    nearBook: false,
    afterArticle: false,
  };
}
