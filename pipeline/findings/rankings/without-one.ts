import type { FindingWithoutOneRow } from '../../database/ranking-findings.ts';
import { ratio } from '../../quality/measure.ts';
import { groupPlaces } from './group-places.ts';
import type { Ranked } from './ranked.ts';
import type { Said } from './said.ts';
import { isAbove, ranksOf } from './scores.ts';
import { type Member, type Unit, unitsOf, weightiestReply } from './units.ts';

/** What becomes of one theme when each unit is left out alone. */
interface Outcome {
  lowest: number;
  highest: number;
  flips: number;
  largest: Member & { readonly loss: number };
  rankWithout: number;
  passedBy: number | null;
}

/**
 * What becomes of a ranking's themes when any one reply, person or voice is left out, all the others
 * staying. Without a unit each of its themes loses what it gave, so two themes can only change their
 * order where the higher loses at least what it is ahead by: where no theme of a unit loses as much
 * as it is ahead of the one below it, all ranks stay, and nothing is worked out.
 * @param ranked of sharing whole
 */
export function withoutOne(said: Said, ranked: Ranked, unit: Unit): FindingWithoutOneRow[] {
  const { weighting, scores, ranks } = ranked;
  const { patterns, weights, memberOf } = unitsOf(said, weighting, unit);
  const leads = leadsOf(scores);
  const outcomes = Array.from(ranks, (rank) => untouched(rank, unit));
  const losses = new Float64Array(scores.length);
  const without = new Float64Array(scores.length);
  const ranksWithout = new Int32Array(scores.length);
  for (const [member, says] of groupPlaces(memberOf)) {
    losses.fill(0);
    for (const say of says) {
      for (const theme of said.patterns[patterns[say]!]!) losses[theme]! += weights[say]!;
    }
    const canFlip = losses.some((loss, theme) => loss > 0 && loss >= leads[theme]!);
    if (canFlip) {
      for (let theme = 0; theme < scores.length; theme += 1) {
        without[theme] = scores[theme]! - losses[theme]!;
      }
      ranksOf(without, ranksWithout);
    }
    outcomes.forEach((outcome, theme) => {
      const rank = canFlip ? ranksWithout[theme]! : ranks[theme]!;
      if (rank !== ranks[theme]) outcome.flips += 1;
      outcome.lowest = Math.max(outcome.lowest, rank);
      outcome.highest = Math.min(outcome.highest, rank);
      if (!isAbove(losses[theme]!, outcome.largest.loss)) return;
      outcome.largest = { unit, member, loss: losses[theme]! };
      outcome.rankWithout = rank;
      outcome.passedBy = rank > ranks[theme]! ? passedBy(theme, scores, without) : null;
    });
  }
  return said.themes
    .map(({ theme, name }, place) => {
      const { lowest, highest, flips, largest, rankWithout, passedBy: by } = outcomes[place]!;
      return {
        list: said.list,
        weighting,
        unit,
        theme,
        name,
        rank: ranks[place]!,
        lowest_rank: lowest,
        highest_rank: highest,
        flips,
        largest_share: ratio(largest.loss, scores[place]!),
        largest_reply: weightiestReply(said, weighting, place, largest),
        rank_without_largest: rankWithout,
        passed_by: by === null ? null : said.themes[by]!.theme,
      };
    })
    .sort((a, b) => a.rank - b.rank);
}

function untouched(rank: number, unit: Unit): Outcome {
  const largest = { unit, member: -1, loss: 0 };
  return { lowest: rank, highest: rank, flips: 0, largest, rankWithout: rank, passedBy: null };
}

/** How far each score is ahead of the nearest that is not above it, less what rounding may add. */
function leadsOf(scores: Float64Array): Float64Array {
  return scores.map((score, theme) => {
    const below = scores.filter((other, place) => place !== theme && !isAbove(other, score));
    return below.length === 0 ? Number.POSITIVE_INFINITY : score - Math.max(...below) - score / 1e9;
  });
}

/** The highest of the themes that were not above a theme before and are now. */
function passedBy(theme: number, before: Float64Array, now: Float64Array): number | null {
  let highest: number | null = null;
  now.forEach((score, other) => {
    const passes = isAbove(score, now[theme]!) && !isAbove(before[other]!, before[theme]!);
    if (passes && (highest === null || isAbove(score, now[highest]!))) highest = other;
  });
  return highest;
}
