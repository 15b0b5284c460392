import type { CountedSample } from '../../quality/counted-sample.ts';
import { allRankings } from './resampled-scores.ts';
import type { Said } from './said.ts';

/** As many as an interval wants whose ends are to be right to a few hundredths of its width. */
const enough = 10_000;

/** With so few its ends still stand firm to about a tenth of its width. */
const fewest = 1000;

/** Numbers that may be added up in all: about ten seconds' worth. */
const affordable = 4e9;

/**
 * How many resamples to draw: 10,000 unless the thread is so large that they would take longer than
 * anybody waits, as they begin to above 100 thousand replies; then fewer, in whole thousands. It
 * depends on the thread alone and not on the machine.
 */
export function howManyResamples(said: Said, sample: CountedSample): number {
  const { length } = said.themes;
  const carried = said.patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const each = sample.values.length + allRankings.length * (carried + length * length);
  const thousands = Math.floor(affordable / each / 1000);
  return Math.min(enough, Math.max(fewest, thousands * 1000));
}
