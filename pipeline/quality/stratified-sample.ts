import type { Sample, Stratum } from './resampling.ts';
import { rowsOf } from './resampling.ts';

/** A reply of the sample: where it was drawn from, and what is added up over replies. */
export type SampledUnit = { readonly stratum: string; readonly row: readonly number[] };

/** How many replies each stratum has in all; every reply belongs to exactly one stratum. */
export type Populations = ReadonlyMap<string, number>;

export type StratifiedSample = Sample & {
  /** For each unit, how many replies of its stratum it stands for: N_h / n_h. */
  readonly weights: readonly number[];
  /** Strata of which one reply was drawn out of several: their part of the error is not seen. */
  readonly strataOfOne: readonly string[];
  /** Replies in strata of which none was drawn; the sums say nothing about them. */
  readonly notCovered: number;
};

/**
 * A stratified random sample, ready for weighted sums and for their bootstrap. The sums are
 * Horvitz-Thompson estimates of the population's (Horvitz & Thompson 1952, Journal of the American
 * Statistical Association 47, 663-685): each reply counts N_h / n_h times.
 * Resamples follow the rescaling bootstrap of Rao & Wu (1988), Journal of the American Statistical
 * Association 83, 231-241: n_h - 1 draws within the stratum, moved by the square root of 1 - n_h /
 * N_h, which gives the textbook's variance of a sum (Cochran 1977, Sampling Techniques, theorem
 * 5.3), where drawing n_h would give too little. A stratum that was coded whole therefore does not
 * move, as it holds no error; neither does a stratum of one, as one reply cannot show how replies
 * differ: it is named in `strataOfOne`, and intervals are too narrow by its part.
 */
export function stratifiedSample(
  units: readonly SampledUnit[],
  populations: Populations,
  width: number,
): StratifiedSample {
  const drawn = byStratum(units);
  for (const [name, members] of drawn) check(name, members.length, populations.get(name));
  const names = [...drawn.keys()].sort();
  const weightOf = (name: string) => populations.get(name)! / drawn.get(name)!.length;
  return {
    strata: names.map((name) => {
      const rows = drawn.get(name)!.map((unit) => unit.row);
      return rescaled(rowsOf(rows, width), width, weightOf(name));
    }),
    width,
    weights: units.map((unit) => weightOf(unit.stratum)),
    strataOfOne: names.filter((name) => drawn.get(name)!.length === 1 && weightOf(name) > 1),
    notCovered: [...populations].reduce(
      (sum, [name, population]) => sum + (drawn.has(name) ? 0 : population),
      0,
    ),
  };
}

function byStratum(units: readonly SampledUnit[]): ReadonlyMap<string, readonly SampledUnit[]> {
  const drawn = new Map<string, SampledUnit[]>();
  for (const unit of units) {
    const members = drawn.get(unit.stratum);
    if (members) members.push(unit);
    else drawn.set(unit.stratum, [unit]);
  }
  return drawn;
}

function rescaled(rows: Float64Array, width: number, weight: number): Stratum {
  const size = rows.length / width;
  const moved = size === 1 ? 0 : Math.sqrt(1 - 1 / weight);
  const fixed = new Float64Array(width);
  rows.forEach((value, place) => {
    fixed[place % width]! += value * weight * (1 - moved);
  });
  return moved === 0
    ? { rows, draws: 0, scale: 0, fixed }
    : { rows, draws: size - 1, scale: (weight * moved * size) / (size - 1), fixed };
}

function check(name: string, size: number, population: number | undefined): void {
  if (population === undefined) throw new RangeError(`the size of the stratum ${name} is missing`);
  if (size > population) {
    throw new RangeError(
      `${size} replies were drawn from the ${population} of the stratum ${name}`,
    );
  }
}
