import { describe, expect, it } from 'vitest';
import { rankedBy } from '../../pipeline/findings/rankings/ranked.ts';
import { fewestVoices } from '../../pipeline/findings/rankings/ranking-rows.ts';
import { resampledRankings } from '../../pipeline/findings/rankings/resampled-rankings.ts';
import { allRankings } from '../../pipeline/findings/rankings/resampled-scores.ts';
import { voiceSample } from '../../pipeline/findings/rankings/voice-rows.ts';
import { randomStream } from '../../pipeline/quality/random-stream.ts';
import { type Line, saidBy } from '../findings/rankings/small-said.ts';

const threads = 200;
const resamples = 200;

type LikesAt = (chance: number, other: number) => number;

/**
 * Of the intervals of so many invented threads, the parts that hold the truth.
 * @param chances of a reply to be on the first theme and on the second, so that the true ranks are
 *   1 and 2; all others are on the third
 */
function coverage(replies: number, [first, second]: readonly [number, number], likesAt: LikesAt) {
  const chances = [first, second, 1 - first - second];
  const random = randomStream(replies);
  const held = { share: [0, 0], timesNext: [0, 0], rank: [0, 0] };
  const count = (of: keyof typeof held, isHeld: boolean) => {
    held[of][0]! += Number(isHeld);
    held[of][1]! += 1;
  };
  for (let thread = 0; thread < threads; thread += 1) {
    const lines = Array.from({ length: replies }, (_, place): Line => {
      const likes = likesAt(random(), random());
      const drawn = random();
      const letter = drawn < first ? 'A' : drawn < first + second ? 'B' : 'C';
      return [place, place, likes, letter];
    });
    const said = saidBy('ABC', lines);
    const rankings = allRankings.map(({ weighting, sharing }) =>
      rankedBy(said, weighting, sharing),
    );
    const at = rankings.findIndex(({ weighting }) => weighting === 'likes');
    const resampling = { seed: thread, resamples };
    const variations = resampledRankings(said, voiceSample(said), rankings, resampling)[at]!;
    const voices = [...'ABC'].map((letter) => lines.filter((line) => line[3] === letter).length);
    variations.forEach(({ share, timesNext, lowRank, highRank }, theme) => {
      if (voices[theme]! < fewestVoices) return;
      const holds = (interval: typeof share.interval, truth: number) =>
        interval !== null && interval.low <= truth && truth <= interval.high;
      count('share', holds(share.interval, chances[theme]!));
      count('rank', lowRank <= theme + 1 && theme + 1 <= highRank);
      const next = rankings[at]!.next[theme];
      if (next === null || next === undefined || voices[next]! < fewestVoices) return;
      count('timesNext', holds(timesNext.interval, chances[theme]! / chances[next]!));
    });
  }
  const part = ([good, all]: number[]) => good! / all!;
  return { share: part(held.share), timesNext: part(held.timesNext), rank: part(held.rank) };
}

const normal: LikesAt = (chance, other) =>
  Math.sqrt(-2 * Math.log(1 - chance)) * Math.cos(2 * Math.PI * other);
const logNormal: LikesAt = (chance, other) => Math.exp(3.5 + 1.5 * normal(chance, other));
const pareto: LikesAt = (chance) => Math.floor(20 * (1 - chance) ** -0.8);
const spreads = { close: [0.36, 0.34], wide: [0.45, 0.33] } as const;

describe('95% intervals of rankings by likes', () => {
  it('hold the truth as often as they say, or more often, where all replies are liked alike', () => {
    for (const chances of Object.values(spreads)) {
      const { share, timesNext, rank } = coverage(90, chances, () => 30);
      expect(share).toBeGreaterThan(0.93);
      expect(timesNext).toBeGreaterThan(0.93);
      expect(rank).toBeGreaterThan(0.95);
    }
  });

  it('hold shares less often than ratios and ranks where likes have a heavy tail', () => {
    for (const chances of Object.values(spreads)) {
      for (const likesAt of [logNormal, pareto]) {
        for (const replies of [45, 90, 200]) {
          const { share, timesNext, rank } = coverage(replies, chances, likesAt);
          expect(share).toBeGreaterThan(0.86);
          expect(share).toBeLessThan(0.94);
          expect(timesNext).toBeGreaterThan(0.9);
          expect(rank).toBeGreaterThan(0.94);
        }
      }
    }
  });
});
