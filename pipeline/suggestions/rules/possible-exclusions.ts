import type { Theme } from '../../analysis/codebook.ts';
import type { Stretch } from '../../text/echo.ts';
import { matcher, numberRules } from '../../themes/matcher.ts';
import { parseRule } from '../../themes/rule.ts';
import type { TokensOf } from '../../themes/steps.ts';
import type { FindingRule } from './choose-rules.ts';
import type { Texts } from './run-index.ts';
import { commonest, lemmasOf, type Run, ruleTextOf, runsOf } from './runs.ts';

/** The ways in which texts write a run, and the texts that would lose the theme by it. */
interface Seen {
  readonly writings: Map<string, number>;
  readonly places: number[];
}

/**
 * The phrases around a theme's matches, longer than they are, that would take the matches away under
 * `not:`. Their places are the texts in which they would take all of them.
 * @param places the texts to look at, ascending
 * @param least how many texts a phrase must take the theme from
 * @returns in the order of their texts
 */
export function possibleExclusions(
  theme: Theme,
  texts: Texts,
  tokensOf: TokensOf,
  places: Iterable<number>,
  least: number,
): FindingRule[] {
  const foundIn = matcher(numberRules([theme]), tokensOf);
  const seen = new Map<string, Seen>();
  for (const place of places) {
    const { matches } = foundIn(texts[place]!);
    if (matches.length === 0) continue;
    for (const [lemmas, runs] of around(runsOf(texts[place]!), matches)) {
      if (!matches.every((match) => runs.some((run) => isWithin(match, run)))) continue;
      const known = seen.get(lemmas) ?? { writings: new Map<string, number>(), places: [] };
      seen.set(lemmas, known);
      known.places.push(place);
      for (const writing of runs.map(ruleTextOf)) {
        known.writings.set(writing, (known.writings.get(writing) ?? 0) + 1);
      }
    }
  }
  const there = new Set(theme.not.map(({ text }) => text));
  return [...seen.values()]
    .filter((one) => one.places.length >= least)
    .flatMap(({ writings, places: losing }) => {
      const rule = parseRule(commonest(writings)!);
      if (typeof rule === 'string' || rule.kind !== 'phrase' || there.has(rule.text)) return [];
      return [{ rule, places: losing }];
    })
    .sort((one, other) => (one.rule.text < other.rule.text ? -1 : 1));
}

/** The runs that hold a match and more, by their lemmas. */
function around(runs: readonly Run[], matches: readonly Stretch[]): Map<string, Run[]> {
  const found = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.length === 1 || !matches.some((match) => isWithin(match, run))) continue;
    const lemmas = lemmasOf(run);
    const known = found.get(lemmas);
    if (known) known.push(run);
    else found.set(lemmas, [run]);
  }
  return found;
}

/** An exclusion takes only what is no longer than it is, and is to be more than what it takes. */
function isWithin({ starts, ends }: Stretch, run: Run): boolean {
  const [from, to] = [run[0]!.starts, run.at(-1)!.ends];
  return from <= starts && ends <= to && to - from > ends - starts;
}
