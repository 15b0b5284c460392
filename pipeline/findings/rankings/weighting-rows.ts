import type { FindingWeightingRow } from '../../database/ranking-findings.ts';
import { concentrationOf } from '../../quality/concentration.ts';
import { kendallsTau } from '../../quality/kendalls-tau.ts';
import type { Ranked } from './ranked.ts';
import type { Said } from './said.ts';
import { suppliersOfAll } from './suppliers.ts';
import { mainWeighting } from './weightings.ts';

/**
 * A list's rankings as a whole, each held against its main one.
 * @param rankings of the list, the main one among them
 * @param resamples that the intervals of its themes rest on
 */
export function weightingRows(
  said: Said,
  rankings: readonly Ranked[],
  resamples: number,
): FindingWeightingRow[] {
  const main = rankings.find(
    ({ weighting, sharing }) => weighting === mainWeighting[said.list] && sharing === 'whole',
  )!;
  return rankings.map(({ weighting, sharing, scores, ranks }) => {
    const agreement = kendallsTau([...main.ranks], [...ranks]);
    const { parts, voices } = suppliersOfAll(said, weighting);
    const { top, topFive, effective, gini } = concentrationOf(parts);
    const firsts = said.themes.filter((_, theme) => ranks[theme] === 1 && scores[theme]! > 0);
    return {
      list: said.list,
      weighting,
      sharing,
      themes: said.themes.length,
      replies: weighting === 'people' ? said.replies.length : parts.length,
      voices,
      first: firsts.length === 1 ? firsts[0]!.theme : null,
      tau: agreement.tau,
      pairs: agreement.pairs,
      pairs_changed: agreement.changed,
      top_reply_share: top,
      top_five_share: topFive,
      effective_replies: effective,
      gini,
      resamples,
    };
  });
}
