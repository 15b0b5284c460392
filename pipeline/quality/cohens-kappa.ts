import type { Interval, Measure } from './measure.ts';
import { undefinedBecause } from './measure.ts';
import { twoSided95 } from './normal.ts';

/** A difference that is this small a part of what it was taken from is the rounding of shares. */
const rounding = 1e-12;

export type Kappa = Measure & { readonly standardError: number | null };

/**
 * Cohen's kappa: agreement of two coders beyond chance (J. Cohen 1960, Educational and
 * Psychological Measurement 20, 37-46), with the large-sample standard error of Fleiss, Cohen &
 * Everitt (1969), Psychological Bulletin 72, 323-327, for a kappa that is not 0. The interval is
 * kappa plus and minus 1.96 standard errors, cut at -1 and 1.
 * There is none where the formula's variance is 0: the coders agreed always or never, or one of
 * them never changed. Kappa itself is undefined where both gave all replies one and the same value.
 * @param table counts of replies, square; row = one coder's value, column = the other's, in the
 *   same order
 */
export function cohensKappa(table: readonly (readonly number[])[]): Kappa {
  const replies = sum(table.flat());
  if (replies === 0) return noKappa('no reply was decided on by both coders');
  const shares = table.map((row) => row.map((count) => count / replies));
  const rows = shares.map(sum);
  const columns = shares.map((_, column) => sum(shares.map((row) => row[column]!)));
  const chance = sum(rows.map((share, index) => share * columns[index]!));
  if (rows.some((share, index) => share === 1 && columns[index] === 1)) {
    return noKappa('both coders gave every reply the same value');
  }
  const observed = sum(table.map((row, index) => row[index]!)) / replies;
  const value = (observed - chance) / (1 - chance);
  const term = varianceTerm(shares, rows, columns, observed, chance);
  if (term === 0) {
    const reason = 'the large-sample formula has no width for such a table';
    return { value, interval: null, reason, standardError: null };
  }
  const standardError = Math.sqrt(term / (replies * (1 - chance) ** 4));
  return { value, interval: around(value, standardError), reason: null, standardError };
}

function varianceTerm(
  shares: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
  observed: number,
  chance: number,
): number {
  const cells = sum(
    shares.flatMap((row, first) =>
      row.map((share, second) => {
        const margins = columns[first]! + rows[second]!;
        return first === second
          ? share * (1 - chance - margins * (1 - observed)) ** 2
          : share * ((1 - observed) * margins) ** 2;
      }),
    ),
  );
  const whole = observed * chance - 2 * chance + observed;
  const term = cells - whole ** 2;
  return term > rounding * cells ? term : 0;
}

function around(value: number, standardError: number): Interval {
  const half = twoSided95 * standardError;
  return { low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}

function noKappa(reason: string): Kappa {
  return { ...undefinedBecause(reason), standardError: null };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
