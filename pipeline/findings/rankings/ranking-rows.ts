import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { concentrationOf } from '../../quality/concentration.ts';
import { type Interval, ratio, type Spread } from '../../quality/measure.ts';
import { type Ranked, timesOf } from './ranked.ts';
import type { Variation } from './resampled-rankings.ts';
import type { Said } from './said.ts';
import { repliesOf, type Suppliers, suppliersOf } from './suppliers.ts';

/**
 * With fewer voices a resample is too often without those that matter. With ten and a heavy tail of
 * likes, 83 to 86 per cent of the intervals of a share hold the truth: `test/quality/coverage.test.ts`.
 */
export const fewestVoices = 10;

/**
 * A ranking's themes in their order, equal ones in the order of the codebook.
 * @param variations of its themes; nothing where voices were not resampled, as none has enough of
 *   them or there is just one
 */
export function rankingRows(
  said: Said,
  ranked: Ranked,
  variations: readonly Variation[] | undefined,
): FindingRankingRow[] {
  const { weighting, sharing, scores, ranks } = ranked;
  const sum = scores.reduce((total, score) => total + score, 0);
  const suppliers = suppliersOf(said, weighting, sharing);
  const replies = repliesOf(said, weighting);
  return said.themes
    .map(({ theme, name }, place) => {
      const { top, topFive, effective, gini } = concentrationOf(suppliers[place]!.parts);
      const next = ranked.next[place]!;
      const times_next = next === null ? null : timesOf(scores[place]!, scores[next]!);
      return {
        list: said.list,
        weighting,
        sharing,
        theme,
        name,
        replies: replies[place]!,
        voices: suppliers[place]!.voices,
        score: scores[place]!,
        share: ratio(scores[place]!, sum),
        rank: ranks[place]!,
        next: next === null ? null : said.themes[next]!.theme,
        times_next,
        ...intervals(
          suppliers[place]!,
          times_next === null ? undefined : suppliers[next!],
          variations?.[place],
        ),
        top_reply_share: top,
        top_five_share: topFive,
        effective_replies: effective,
        gini,
      };
    })
    .sort((a, b) => a.rank - b.rank);
}

/** @param next the suppliers of the theme that this one's score is held against, if any */
function intervals(own: Suppliers, next: Suppliers | undefined, variation: Variation | undefined) {
  if (own.voices < fewestVoices) {
    return without(`Fewer than ${fewestVoices} voices supply its score`);
  }
  if (variation === undefined) return without('No other theme is ranked beside it');
  const { share, lowRank, highRank, holdsRank } = variation;
  const timesNext = next === undefined ? none : spreadBeside(next, variation.timesNext);
  return {
    ...ends('share', share.interval),
    ...ends('rank', { low: lowRank, high: highRank }),
    ...ends('times_next', timesNext.interval),
    holds_rank: holdsRank,
    reason: reasonOf([
      ['Share', share],
      ['Times the next', timesNext],
    ]),
  };
}

function without(why: string) {
  return {
    ...ends('share', null),
    ...ends('rank', null),
    ...ends('times_next', null),
    holds_rank: null,
    reason: `${why}, so there are no intervals.`,
  };
}

const none: Spread = { interval: null, reason: null };

function spreadBeside(next: Suppliers, spread: Spread): Spread {
  if (next.voices >= fewestVoices) return spread;
  const reason = `fewer than ${fewestVoices} voices supply the next, so there is no interval`;
  return { interval: null, reason };
}

function reasonOf(spreads: readonly (readonly [string, Spread])[]): string | null {
  const sentences = spreads.flatMap(([what, { reason }]) =>
    reason === null ? [] : [`${what}: ${reason}.`],
  );
  return sentences.length === 0 ? null : sentences.join(' ');
}

function ends<Name extends string>(name: Name, interval: Interval | null) {
  return { [`${name}_low`]: interval?.low ?? null, [`${name}_high`]: interval?.high ?? null } as {
    readonly [End in `${Name}_low` | `${Name}_high`]: number | null;
  };
}
