import type { Analysis } from '../../analysis/analysis.ts';
import type { Reader } from '../../database/access.ts';
import type { LearnedRow, LearnerRow, TagRow } from '../../database/tag-tables.ts';
import { echoFinder, type Stretch } from '../../text/echo.ts';
import { tokenReader } from '../../text/stored-tokens.ts';
import type { Token } from '../../text/word.ts';
import { type Exclusion, type Match, matcher } from '../../themes/matcher.ts';
import type { TokensOf } from '../../themes/steps.ts';
import { type SeenMatch, tagger } from '../../themes/tags.ts';
import type { CheckRule } from './check-rule.ts';

/** A rule's words in a reply, before any other rule had its say. */
export interface Hit extends Stretch {
  readonly rule: number;
}

/** What the codebook as it stands now finds in one reply. */
export interface ReplyHits {
  readonly reply: number;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly matches: readonly SeenMatch[];
  readonly exclusions: readonly Exclusion[];
  readonly tags: readonly Omit<TagRow, 'reply'>[];
}

/** The thread as the codebook sees it. */
export interface CheckedThread {
  readonly replies: readonly ReplyHits[];
  /** The rules that find words of the question itself. */
  readonly ofQuestion: ReadonlySet<number>;
}

/**
 * Tags the thread in memory, by the codebook as it stands now, and keeps beside each reply's matches
 * what every rule would find by itself. What people decided and what was learned is taken from the
 * last run. Reads `tokens`, `vocabulary`, `replies`, `set_aside`, `posts`, `thread`, `decisions`,
 * `learned` and `learners`.
 */
export function checkedThread(
  { codebook, settings }: Analysis,
  read: Reader,
  rules: readonly CheckRule[],
  tokensOf: TokensOf,
): CheckedThread {
  const asked = read.all<{ text: string }>(
    'select text from posts join thread on posts.id = thread.root_id',
  );
  const question = [settings.question, ...asked.map(({ text }) => text)].map(tokensOf);
  const alone = eachAlone(rules, tokensOf);
  const matchesIn = matcher(rules, tokensOf);
  const echoesIn = echoFinder(question);
  const learners = read.all<LearnerRow>('select * from learners where not_learned is null');
  const isLearned = new Set(learners.map(({ theme }) => theme));
  const learnedOnly = codebook.filter(
    ({ id, method }) => method === 'learned' && isLearned.has(id),
  );
  const tagsOf = tagger(codebook, new Set(learnedOnly.map(({ id }) => id)));
  const evidenceOf = otherEvidence(read, new Set(codebook.map(({ id }) => id)));
  const unpacked = tokenReader(read);

  const rows = read.each<{ reply: number; text: string; tokens: string }>(
    `select tokens.reply, text, tokens from tokens join counted_replies using (reply)
     order by tokens.reply`,
  );
  const replies = [...rows].map(({ reply, text, tokens: packed }): ReplyHits => {
    const tokens = unpacked(packed);
    const hits = alone(tokens);
    const { matches, exclusions } = hits.length === 0 ? nothing : matchesIn(tokens);
    const echoes = matches.length === 0 ? [] : echoesIn(tokens);
    const seen = matches.map((match) => ({
      ...match,
      echo: echoes.some(({ starts, ends }) => starts <= match.starts && match.ends <= ends),
    }));
    const tags = tagsOf({ matches: seen, ...evidenceOf(reply) });
    return { reply, text, hits, matches: seen, exclusions, tags };
  });
  const ofQuestion = new Set(question.flatMap((tokens) => alone(tokens).map(({ rule }) => rule)));
  return { replies, ofQuestion };
}

const nothing: { matches: readonly Match[]; exclusions: readonly Exclusion[] } = {
  matches: [],
  exclusions: [],
};

/**
 * All that each rule finds by itself: themes take nothing from one another, so each rule is given a
 * theme of its own, where nothing is denied or excluded.
 */
function eachAlone(
  rules: readonly CheckRule[],
  tokensOf: TokensOf,
): (tokens: readonly Token[]) => Hit[] {
  const foundIn = matcher(
    rules.map((rule) => ({
      ...rule,
      theme: String(rule.rule),
      excludes: false,
      negation: 'ignore',
    })),
    tokensOf,
  );
  return (tokens) =>
    foundIn(tokens).matches.map(({ rule, starts, ends }) => ({ rule, starts, ends }));
}

function otherEvidence(read: Reader, themes: ReadonlySet<string>) {
  const decisions = read.lookup<{ subject: string; decision: number | null }>(
    'select subject, decision from decisions where reply = ?',
  );
  const learned = read.lookup<LearnedRow>('select * from learned where reply = ? and tagged = 1');
  const isThere = (theme: string) => themes.has(theme);
  return (reply: number) => ({
    learned: learned(reply)
      .map(({ theme }) => theme)
      .filter(isThere),
    decisions: new Map(
      decisions(reply)
        .filter(({ subject }) => isThere(subject))
        .map(({ subject, decision }) => [subject, decision === null ? null : decision === 1]),
    ),
  });
}
