/** Where counts stand along a side of a picture. */
export interface CountAxis {
  /** Pixels from the axis's beginning. */
  at(count: number): number;
  /** The count that stands at a place, the other way round. */
  of(pixels: number): number;
  /** The counts that are written beside it, in order. */
  readonly ticks: readonly number[];
}

/** Makes large counts nearer to each other; none stays none. */
export interface Stretch {
  to(count: number): number;
  from(place: number): number;
}

/** For counts of which a few are some times as large as the rest. */
export const squareRoot: Stretch = { to: Math.sqrt, from: (place) => place ** 2 };

/** For counts of which a few are many times as large as the rest; of 1 + count, as 0 has no logarithm. */
export const logarithm: Stretch = { to: Math.log1p, from: Math.expm1 };

/** Two ticks stand at least so far apart, in pixels. */
const nearest = 44;
/** Room beyond the largest count, as a share of the axis. */
const beyond = 0.05;

/**
 * An axis for counts, from 0 on, or, where the logarithm is taken, from the last round number (1, 2
 * or 5 times a power of ten) that no count lies below.
 * @param counts from 0; at least one
 * @param length in pixels
 */
export function countAxis(counts: readonly number[], length: number, stretch: Stretch): CountAxis {
  const largest = Math.max(1, ...counts);
  const rounds = [0, ...roundNumbers(largest * 2)];
  const first =
    stretch === logarithm
      ? rounds.findLast((round) => counts.every((count) => count > round || round === 0))!
      : 0;
  const start = stretch.to(first);
  const scale = (length * (1 - beyond)) / (stretch.to(Math.max(largest, first + 1)) - start);
  const at = (count: number) => (stretch.to(count) - start) * scale;
  const ticks: number[] = [];
  for (const round of rounds.filter((one) => one >= first && at(one) <= length)) {
    const last = ticks.at(-1);
    if (last === undefined || at(round) - at(last) >= nearest) ticks.push(round);
  }
  return { at, of: (pixels) => stretch.from(start + pixels / scale), ticks };
}

/** 1, 2, 5, 10, 20 and on, up to a limit. */
export function roundNumbers(limit: number): number[] {
  const rounds: number[] = [];
  for (let power = 1; power <= limit; power *= 10) rounds.push(power, 2 * power, 5 * power);
  return rounds.filter((round) => round <= limit);
}
