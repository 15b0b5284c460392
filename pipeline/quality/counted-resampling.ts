import { drawBinomial } from './binomial.ts';
import type { CountedSample } from './counted-sample.ts';
import { randomStream } from './random-stream.ts';
import type { Resampling } from './resampling.ts';

/** A row that fewer units have is drawn unit by unit, which then is quicker than a binomial number. */
const fewUnits = 10;

/**
 * The bootstrap (Efron 1979, Annals of Statistics 7, 1-26) over sums, as `forEachResample` makes it,
 * for many units of which many are alike. How often each distinct row comes up in a resample is one
 * draw from a multinomial distribution. It is drawn exactly: frequent rows one after another by
 * binomial numbers, each out of the draws that are left (L. Devroye 1986, Non-Uniform Random Variate
 * Generation, XI.1.4); what is left then falls on the units of rare rows, on each with the same
 * chance. The same array of sums comes every time, with other numbers.
 */
export function forEachCountedResample(
  sample: CountedSample,
  { seed, resamples = 10_000 }: Resampling,
  visit: (sums: Float64Array, resample: number) => void,
): void {
  const random = randomStream(seed);
  const draw = drawerOf(sample, random);
  const drawn = new Int32Array(sample.counts.length);
  const sums = new Float64Array(sample.width);
  for (let resample = 0; resample < resamples; resample += 1) {
    draw(drawn);
    addUp(sample, drawn, sums);
    visit(sums, resample);
  }
}

/** @returns fills in how often each row is drawn */
function drawerOf({ units, counts }: CountedSample, random: () => number) {
  const frequent = counts.findIndex((count) => count < fewUnits);
  const rows = frequent === -1 ? counts.length : frequent;
  const rareRows: number[] = [];
  for (let row = rows; row < counts.length; row += 1) {
    for (let unit = 0; unit < counts[row]!; unit += 1) rareRows.push(row);
  }
  const rowOf = Int32Array.from(rareRows);
  const chances = new Float64Array(rows);
  let others = units;
  for (let row = 0; row < rows; row += 1) {
    chances[row] = counts[row]! / others;
    others -= counts[row]!;
  }
  return (drawn: Int32Array): void => {
    drawn.fill(0);
    let left = units;
    for (let row = 0; row < rows; row += 1) {
      const times = drawBinomial(left, chances[row]!, random);
      drawn[row] = times;
      left -= times;
    }
    for (; left > 0; left -= 1) drawn[rowOf[Math.floor(random() * rowOf.length)]!]! += 1;
  };
}

function addUp(
  { starts, columns, values }: CountedSample,
  drawn: Int32Array,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let row = 0; row < drawn.length; row += 1) {
    const times = drawn[row]!;
    if (times === 0) continue;
    const end = starts[row + 1]!;
    for (let place = starts[row]!; place < end; place += 1) {
      sums[columns[place]!]! += times * values[place]!;
    }
  }
}
