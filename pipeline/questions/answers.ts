import type { Codebook } from '../analysis/codebook.ts';
import type { QuestionReplyRow } from '../database/tag-tables.ts';
import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import { isWithin } from '../themes/match-rows.ts';
import { matcher, type NumberedRule } from '../themes/matcher.ts';
import type { TokensOf } from '../themes/steps.ts';
import type { SeenMatch, Tag } from '../themes/tags.ts';
import type { Question } from './question.ts';

/** What is known of a reply when it is asked which questions it answers. */
export interface ReadReply {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly matches: readonly SeenMatch[];
  /** Where its words only repeat what was asked. */
  readonly echoes: readonly Stretch[];
}

/** A question that a reply answers, and what says so; see `QuestionReplyRow`. */
export type Answer = Omit<QuestionReplyRow, 'reply'>;

/**
 * Finds which questions a reply answers: those of which it carries a theme, or a theme within it, and
 * those of which a rule matches its words. What is denied answers too ("not another survey" says what
 * not to ask); what only repeats the question's own words does not. A theme that people gave answers,
 * and one that they took away does not. Of what speaks for an answer one thing is kept: the first
 * theme that the question names, else the first match of its rules.
 * @returns a function from a reply to its answers, in the order of the questions
 */
export function answerFinder(
  questions: readonly Question[],
  codebook: Codebook,
  tokensOf: TokensOf,
): (reply: ReadReply) => Answer[] {
  const rules = questionRules(questions);
  const foundIn = matcher(rules, tokensOf);
  const carriesFor = withinOf(codebook);

  return ({ tokens, tags, matches, echoes }) => {
    const said = tags.filter(({ echo }) => echo === 0);
    const hits = rules.length === 0 ? [] : foundIn(tokens).matches;
    return questions.flatMap(({ question, themes }): Answer[] => {
      const theme = themes.find((id) => said.some((tag) => tag.theme === id));
      if (theme !== undefined) {
        const carried = said.filter((tag) => carriesFor(tag.theme, theme));
        const place = placeOf(carried, matches);
        return [{ question, by: 'theme', what: theme, ...place }];
      }
      const hit = hits.find(
        (match) => match.theme === String(question) && !isWithin(match, echoes),
      );
      if (hit === undefined) return [];
      const { text } = rules[hit.rule - 1]!;
      return [{ question, by: 'rule', what: text, starts: hit.starts, ends: hit.ends }];
    });
  };
}

/** Every rule of every question, each question standing in for a theme. */
function questionRules(questions: readonly Question[]): NumberedRule[] {
  return questions
    .flatMap(({ question, rules, not }) => {
      const shared = { theme: String(question), negation: 'ignore', misspellings: false } as const;
      return [
        ...rules.map((rule) => ({ ...rule, ...shared, excludes: false })),
        ...not.map((rule) => ({ ...rule, ...shared, excludes: true })),
      ];
    })
    .map((rule, place) => ({ ...rule, rule: place + 1 }));
}

/** The first words behind some tags; none where people or learning alone gave them. */
function placeOf(tags: readonly Tag[], matches: readonly SeenMatch[]) {
  const byRules = new Set(
    tags.filter(({ source }) => source.startsWith('rules')).map(({ theme }) => theme),
  );
  const [first] = matches
    .filter(({ theme, echo }) => byRules.has(theme) && !echo)
    .sort((a, b) => a.starts - b.starts);
  return { starts: first?.starts ?? null, ends: first?.ends ?? null };
}

/** Whether a theme is another, or lies within it. */
function withinOf(codebook: Codebook): (theme: string, other: string) => boolean {
  const parents = new Map(codebook.map(({ id, parent }) => [id, parent]));
  const lies = (theme: string | null, other: string): boolean =>
    theme !== null && (theme === other || lies(parents.get(theme) ?? null, other));
  return lies;
}
