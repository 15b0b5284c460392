import { fileURLToPath } from 'node:url';
import { type Codebook, readCodebook } from '../analysis/codebook.ts';
import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import { matcher, numberRules } from '../themes/matcher.ts';
import type { TokensOf } from '../themes/steps.ts';

/** The codebooks beside this file, in the same language as an analysis's own. */
export const ruleBookNames = ['abuse', 'organisation', 'party-political', 'promotional'] as const;

export type RuleBookName = (typeof ruleBookNames)[number];

export type RuleBooks = Readonly<Record<RuleBookName, Codebook>>;

let known: RuleBooks | undefined;

/** All rule books, read once. */
export function ruleBooks(): RuleBooks {
  known ??= Object.fromEntries(
    ruleBookNames.map((name) => [name, readRuleBook(name)]),
  ) as unknown as RuleBooks;
  return known;
}

function readRuleBook(name: RuleBookName): Codebook {
  const file = fileURLToPath(new URL(`${name}.yaml`, import.meta.url));
  return readCodebook(file, `pipeline/flags/${name}.yaml`);
}

/** Where a theme of a rule book was found. */
export interface RuleHit extends Stretch {
  readonly theme: string;
}

/** Compiles a rule book into a function from a text's tokens to its hits, by theme and place. */
export function hitsOf(
  book: Codebook,
  tokensOf: TokensOf,
): (tokens: readonly Token[]) => readonly RuleHit[] {
  const find = matcher(numberRules(book), tokensOf);
  return (tokens) =>
    find(tokens).matches.map(({ theme, starts, ends }) => ({ theme, starts, ends }));
}

/** The names of the themes that were found, in the order of the book: "swearing", "threats". */
export function namesOfThemes(book: Codebook, hits: readonly RuleHit[]): string[] {
  const found = new Set(hits.map(({ theme }) => theme));
  return book.filter(({ id }) => found.has(id)).map(({ name }) => name);
}
