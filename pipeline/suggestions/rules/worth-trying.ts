import type { Theme } from '../../analysis/codebook.ts';
import type { Demands } from './choose-rules.ts';
import { type PossibleRule, possibleRules } from './possible-rules.ts';
import type { RunIndex } from './run-index.ts';
import { allOf, drawnShare, standingOf, type Verdicts } from './standing.ts';

/**
 * The rules that seem to find a theme well enough to be tried with the matcher, which costs more.
 * Those that the theme has already, under `rules:` or `not:`, are passed by.
 * @param isKey asked for those alone that find enough: whether a run separates the theme
 */
export function worthTrying(
  theme: Theme,
  index: RunIndex,
  verdicts: Verdicts,
  { precision, support, prior }: Demands,
  isKey: (lemmas: string) => boolean = () => true,
): PossibleRule[] {
  const least = Math.min(...precision);
  const everything = allOf(verdicts);
  const share = everything.right / Math.max(1, everything.tagged);
  const there = new Set([...theme.rules, ...theme.not].map(({ text }) => text));
  return possibleRules(index, (places, lemmas) => {
    const { tagged, right } = standingOf(places, verdicts);
    return right >= support && drawnShare(right, tagged, share, prior) >= least && isKey(lemmas);
  }).filter(({ rule }) => !there.has(rule.text));
}
