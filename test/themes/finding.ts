import type { Theme } from '../../pipeline/analysis/codebook.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import { matcher, numberRules } from '../../pipeline/themes/matcher.ts';
import { parseRule, type Rule } from '../../pipeline/themes/rule.ts';
import { plainTheme } from './plain-theme.ts';

const tokeniseText = tokeniser();

export function tokensOf(text: string) {
  return tokeniseText(text, entitiesOf(text));
}

/** A theme with rules as they are written; `but` stands for `not:`. */
export function theme(
  id: string,
  rules: readonly string[],
  rest: Partial<Theme> & { readonly but?: readonly string[] } = {},
): Theme {
  const parsed = (texts: readonly string[]) => texts.map((text) => parseRule(text) as Rule);
  const { but = [], ...others } = rest;
  return { ...plainTheme(id), rules: parsed(rules), not: parsed(but), ...others };
}

/** What a codebook finds in a text: theme and the words that matched. */
export function found(codebook: readonly Theme[], text: string): string[] {
  const matchesOf = matcher(numberRules(codebook), tokensOf);
  return matchesOf(tokensOf(text)).matches.map(
    (match) => `${match.theme}: ${text.slice(match.starts, match.ends)}`,
  );
}

/** The words that some rules of one theme find in a text. */
export function words(
  rules: readonly string[],
  text: string,
  rest: Parameters<typeof theme>[2] = {},
): string[] {
  return found([theme('a', rules, rest)], text).map((match) => match.slice('a: '.length));
}
