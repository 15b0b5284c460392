/** A set of themes that a say is on: their places in the list, ascending. */
export type Pattern = readonly number[];

/** Numbers sets of themes from 0 in the order in which they come first. */
export function patternBook() {
  const patterns: Pattern[] = [];
  const places = new Map<string, number>();
  return {
    patterns: patterns as readonly Pattern[],
    placeOf(pattern: Pattern): number {
      const key = pattern.join();
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, patterns.length);
      return patterns.push(pattern) - 1;
    },
  };
}
