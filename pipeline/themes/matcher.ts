import type { Negation, Theme } from '../analysis/codebook.ts';
import type { Stretch } from '../text/echo.ts';
import type { Token, Word } from '../text/word.ts';
import { longestFirst } from './overlaps.ts';
import type { Rule } from './rule.ts';
import { type Step, type TokensOf, waysOf } from './steps.ts';
import { stepTable } from './word-steps.ts';

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

interface Hit extends Stretch {
  readonly rule: number;
  readonly theme: string;
  readonly excludes: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly rules: NumberedRule[];
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
 * Compiles rules into one trie over words, so that a text is walked once whatever their number.
 * A rule matches words that follow one another within a clause. Within a theme the longest match
 * wins, an exclusion taking part and winning a tie; themes do not take matches from one another.
 * @returns a function from a reply's tokens to its matches, by theme and place
 */
export function matcher(
  rules: readonly NumberedRule[],
  tokensOf: TokensOf,
): (tokens: readonly Token[]) => Found {
  const steps = stepTable();
  const root: Node = { next: new Map(), rules: [] };
  for (const rule of rules) {
    for (const way of waysOf(rule, tokensOf)) add(root, way, rule, steps.numberOf);
  }
  const met = new WeakMap<Word, readonly number[]>();
  const stepsMetBy = (word: Word): readonly number[] => {
    const known = met.get(word);
    if (known) return known;
    const numbers = steps.metBy(word);
    met.set(word, numbers);
    return numbers;
  };

  return (tokens) => {
    const hits: Hit[] = [];
    const walk = (node: Node, from: number, place: number): void => {
      for (const { rule, theme, excludes } of node.rules) {
        const [starts, ends] = [tokens[from]!.starts, tokens[place - 1]!.ends];
        hits.push({ rule, theme, excludes, starts, ends });
      }
      const token = tokens[place];
      if (!token || node.next.size === 0 || token.clause !== tokens[from]!.clause) return;
      for (const step of stepsMetBy(token.word)) {
        const next = node.next.get(step);
        if (next) walk(next, from, place + 1);
      }
    };
    for (let from = 0; from < tokens.length; from++) walk(root, from, from);
    return hits.length === 0 ? nothing : { matches: longestOfEachTheme(hits), exclusions: [] };
  };
}

function add(
  root: Node,
  steps: readonly Step[],
  rule: NumberedRule,
  numberOf: (step: Step) => number,
): void {
  if (steps.length === 0) return;
  let node = root;
  for (const step of steps) {
    const number = numberOf(step);
    const next = node.next.get(number) ?? { next: new Map(), rules: [] };
    node.next.set(number, next);
    node = next;
  }
  node.rules.push(rule);
}

const nothing: Found = { matches: [], exclusions: [] };

function longestOfEachTheme(hits: readonly Hit[]): Match[] {
  const themes = [...new Set(hits.map((hit) => hit.theme))];
  return themes.flatMap((theme) =>
    longestFirst(hits.filter((hit) => hit.theme === theme))
      .filter((hit) => !hit.excludes)
      .map(({ rule, starts, ends }) => ({ rule, theme, starts, ends, negation: null })),
  );
}
