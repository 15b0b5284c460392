/** The ends of a 95 per cent interval, in the unit of the value it belongs to. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * A coefficient and how sure it is. `value` is null where the coefficient is undefined, `interval`
 * where none can be given; `reason` says why in words and is null when both are there. None of the
 * numbers is ever NaN.
 */
export type Measure = {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly reason: string | null;
};

/** An interval, or the reason why there is none. */
export type Spread = Omit<Measure, 'value'>;

/** A coefficient that these data do not define. */
export function undefinedBecause(reason: string): Measure {
  return { value: null, interval: null, reason };
}

/** One number divided by another, null where that is undefined. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
