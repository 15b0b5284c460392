/** A value with the ends of its 95% interval. */
export function measure(value: number | null, low: number | null, high: number | null) {
  return { value, low, high };
}
