/** The fewest replies of a stratum from which a difference between replies can be seen. */
export const leastOfStratum = 2;

/**
 * How many replies to draw from each stratum: two of each (or all that it has), and the others as
 * the square root of its size, never more than it has. It is Bankier's power allocation with power
 * 1/2 (M. D. Bankier 1988, The American Statistician 42, 174-177), which lies between equal parts,
 * that make small strata certain, and proportional ones, that make the whole certain. The replies
 * are given out one at a time to the stratum with the largest √size / (drawn + 1), D'Hondt's way of
 * rounding.
 * @param populations how many replies each stratum has
 * @param size how many to draw in all, at least `leastDrawn`
 */
export function allocation(
  populations: ReadonlyMap<string, number>,
  size: number,
): Map<string, number> {
  const strata = [...populations].map(([name, population]) => ({
    name,
    population,
    drawn: Math.min(leastOfStratum, population),
  }));
  const all = strata.reduce((sum, { population }) => sum + population, 0);
  const claim = ({ population, drawn }: (typeof strata)[number]) =>
    drawn < population ? Math.sqrt(population) / (drawn + 1) : 0;
  for (let left = Math.min(size, all) - leastDrawn(populations); left > 0; left--) {
    const next = strata.reduce((best, one) => (claim(one) > claim(best) ? one : best));
    next.drawn++;
  }
  return new Map(strata.map(({ name, drawn }) => [name, drawn]));
}

/** The smallest sample that has enough of each stratum. */
export function leastDrawn(populations: ReadonlyMap<string, number>): number {
  return [...populations.values()].reduce(
    (sum, population) => sum + Math.min(leastOfStratum, population),
    0,
  );
}
