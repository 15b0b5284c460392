import { seededRandom } from '../charts/seeded-random.ts';

/**
 * Units that are drawn from together. A resample's sum over a stratum is `fixed` plus `scale` times
 * the sum of `draws` rows drawn with replacement.
 */
export type Stratum = {
  /** What is added up, a unit's columns one after another, unit after unit. */
  readonly rows: Float64Array;
  readonly draws: number;
  readonly scale: number;
  /** One number a column. */
  readonly fixed: Float64Array;
};

/** Strata of units that have the same columns. */
export type Sample = { readonly strata: readonly Stratum[]; readonly width: number };

export type Resampling = {
  /** The same seed gives the same interval to the last digit. */
  readonly seed: number;
  /** How many resamples; 10,000 unless told. */
  readonly resamples?: number;
};

/** Units that were drawn at random from all, each with the same number of columns. */
export function simpleSample(units: readonly (readonly number[])[], width: number): Sample {
  const rows = rowsOf(units, width);
  return {
    strata: [{ rows, draws: units.length, scale: 1, fixed: new Float64Array(width) }],
    width,
  };
}

/** Lays units' columns one after another. */
export function rowsOf(units: readonly (readonly number[])[], width: number): Float64Array {
  const rows = new Float64Array(units.length * width);
  units.forEach((unit, index) => {
    if (unit.length !== width) {
      throw new RangeError(`unit ${index} has ${unit.length} columns, not ${width}`);
    }
    rows.set(unit, index * width);
  });
  return rows;
}

/** The sums of each column over the sample itself, which are also what resamples give on average. */
export function sumsOf({ strata, width }: Sample): Float64Array {
  const sums = new Float64Array(width);
  for (const { rows, draws, scale, fixed } of strata) {
    const share = draws === 0 ? 0 : (scale * draws * width) / rows.length;
    fixed.forEach((value, column) => {
      sums[column]! += value;
    });
    rows.forEach((value, place) => {
      sums[place % width]! += value * share;
    });
  }
  return sums;
}

/**
 * The bootstrap (Efron 1979, Annals of Statistics 7, 1-26) over sums: draws whole units with
 * replacement, stratum by stratum, and hands the sums of their columns to `visit`. Nothing is made
 * anew for a resample: the same array comes every time, with other numbers.
 */
export function forEachResample(
  { strata, width }: Sample,
  { seed, resamples = 10_000 }: Resampling,
  visit: (sums: Float64Array, resample: number) => void,
): void {
  const random = seededRandom(seed);
  const sums = new Float64Array(width);
  const drawn = new Float64Array(width);
  for (let resample = 0; resample < resamples; resample += 1) {
    sums.fill(0);
    for (const { rows, draws, scale, fixed } of strata) {
      const units = rows.length / width;
      drawn.fill(0);
      for (let draw = 0; draw < draws; draw += 1) {
        const start = Math.floor(random() * units) * width;
        for (let column = 0; column < width; column += 1) drawn[column]! += rows[start + column]!;
      }
      for (let column = 0; column < width; column += 1) {
        sums[column]! += fixed[column]! + scale * drawn[column]!;
      }
    }
    visit(sums, resample);
  }
}
