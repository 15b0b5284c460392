import type { Theme } from '../../analysis/codebook.ts';
import type { Stretch } from '../../text/echo.ts';
import { matcher, type NumberedRule } from '../../themes/matcher.ts';
import type { Rule } from '../../themes/rule.ts';
import type { TokensOf } from '../../themes/steps.ts';
import type { Texts } from './run-index.ts';

/** Where a rule finds something: a text, and its first match there. */
export interface RuleFind extends Stretch {
  readonly place: number;
}

/** Rules tried in one walk: more of them slow each other down where texts are long. */
const atOnce = 200;

/**
 * What each of several rules would find, were it the only rule of a theme: the codebook's own
 * matcher says it, with the theme's exclusions and its way with negations.
 * @param places the texts to look at, ascending; all of them unless given
 * @returns for each rule, in the order given, its finds in order of place
 */
export function findsOfEach(
  theme: Theme,
  rules: readonly Rule[],
  texts: Texts,
  tokensOf: TokensOf,
  places: Iterable<number> = texts.keys(),
): RuleFind[][] {
  const looked = [...places];
  const finds: RuleFind[][] = [];
  for (let start = 0; start < rules.length; start += atOnce) {
    const tried = rules.slice(start, start + atOnce);
    const ofThese = tried.map((): RuleFind[] => []);
    const foundIn = matcher(
      tried.flatMap((rule, number) => alone(theme, rule, number, tried.length)),
      tokensOf,
    );
    for (const place of looked) {
      const seen = new Set<string>();
      for (const { theme: number, starts, ends } of foundIn(texts[place]!).matches) {
        if (seen.has(number)) continue;
        seen.add(number);
        ofThese[Number(number)]!.push({ place, starts, ends });
      }
    }
    finds.push(...ofThese);
  }
  return finds;
}

/** A theme of its own for one rule, under its number. */
function alone(theme: Theme, rule: Rule, number: number, many: number): NumberedRule[] {
  const { negation, misspellings, not } = theme;
  const shared = { theme: String(number), negation, misspellings };
  return [
    { ...rule, ...shared, rule: number + 1, excludes: false },
    ...not.map((exclusion, place) => ({
      ...exclusion,
      ...shared,
      rule: many + number * not.length + place + 1,
      excludes: true,
    })),
  ];
}
