import type { Negation, Theme } from '../analysis/codebook.ts';
import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import { compile } from './compile.ts';
import { hitsIn } from './hits.ts';
import type { Rule } from './rule.ts';
import { settle } from './settle.ts';
import type { TokensOf } from './steps.ts';
import { tagCutter } from './tag-parts.ts';

/** A rule with its number and the theme that it speaks for, or, where it excludes, against. */
export interface NumberedRule extends Rule {
  readonly rule: number;
  readonly theme: string;
  readonly excludes: boolean;
  /** What its theme makes of a match that is denied. */
  readonly negation: Negation;
  readonly misspellings: boolean;
}

export interface Match {
  readonly rule: number;
  readonly theme: string;
  readonly starts: number;
  readonly ends: number;
  /** The words that deny it, where there are some. */
  readonly negation: Stretch | null;
}

/** A hit that was taken away: by a rule under `not:`, or because it is denied. */
export interface Exclusion extends Stretch {
  readonly rule: number;
  readonly theme: string;
  readonly reason: 'exclusion' | 'negation';
  /** The rule under `not:`. */
  readonly byRule: number | null;
  readonly by: Stretch;
}

/** What the rules find in one reply. */
export interface Found {
  readonly matches: readonly Match[];
  readonly exclusions: readonly Exclusion[];
}

/** Every rule of a codebook, numbered in the order of the file. */
export function numberRules(codebook: readonly Theme[]): NumberedRule[] {
  const rules = codebook.flatMap(({ id: theme, rules, not, negation, misspellings }) => [
    ...rules.map((rule) => ({ ...rule, theme, excludes: false, negation, misspellings })),
    ...not.map((rule) => ({ ...rule, theme, excludes: true, negation, misspellings })),
  ]);
  return rules.map((rule, place) => ({ ...rule, rule: place + 1 }));
}

/**
 * Compiles rules into one trie over words, so that a text is walked once whatever their number. A
 * rule matches words that follow one another within a clause, or, where it says so, words near one
 * another. A tag of several words is read as one and as its words.
 * @returns a function from a reply's tokens to what stands, by theme and place; see `settle`
 */
export function matcher(
  rules: readonly NumberedRule[],
  tokensOf: TokensOf,
): (tokens: readonly Token[]) => Found {
  const leadOf = compile(rules, tokensOf);
  const tagsCut = tagCutter(tokensOf);
  return (tokens) => {
    const cut = tagsCut(tokens);
    const hits = hitsIn(tokens, leadOf);
    return settle(cut ? [...hits, ...hitsIn(cut, leadOf)] : hits);
  };
}
