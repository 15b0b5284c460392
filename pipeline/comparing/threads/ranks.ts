import { kendallsTau, type RankAgreement } from '../../quality/kendalls-tau.ts';
import type { ShareMeasure, SharePair } from './shares.ts';

export type ThemeList = 'issues' | 'references';

/** A theme's place in both threads among the themes that are compared. */
export interface RankPair {
  readonly list: ThemeList;
  readonly measure: ShareMeasure;
  readonly theme: number;
  readonly one: number;
  readonly other: number;
}

/** How far the orders of a list agree. */
export interface OrderAgreement extends RankAgreement {
  readonly list: ThemeList;
  readonly measure: ShareMeasure;
  readonly themes: number;
}

/** The measures that themes are ranked by: how many people, and how many likes. */
export const rankedBy = [
  'people',
  'likes_over_threshold',
] as const satisfies readonly ShareMeasure[];

/**
 * Ranks of the themes of each list in both threads; equal figures share a rank and the next is left
 * free. Agreement of the orders by Kendall's tau-b.
 * @param lists the places of the themes of each list
 */
export function rankPairs(
  pairs: readonly SharePair[],
  lists: Readonly<Record<ThemeList, readonly number[]>>,
): { readonly ranks: RankPair[]; readonly agreement: OrderAgreement[] } {
  const ranks: RankPair[] = [];
  const agreement: OrderAgreement[] = [];
  for (const [list, themes] of Object.entries(lists) as [ThemeList, readonly number[]][]) {
    for (const measure of rankedBy) {
      const of = pairs.filter((pair) => pair.measure === measure && themes.includes(pair.theme));
      const [one, other] = [of.map((pair) => pair.one.part), of.map((pair) => pair.other.part)];
      const rankIn = (all: readonly number[], own: number) =>
        1 + all.filter((value) => value > own).length;
      for (const { theme, one: first, other: second } of of) {
        const places = { one: rankIn(one, first.part), other: rankIn(other, second.part) };
        ranks.push({ list, measure, theme, ...places });
      }
      agreement.push({ list, measure, themes: of.length, ...kendallsTau(one, other) });
    }
  }
  return { ranks, agreement };
}
