import type { Codebook } from '../../analysis/codebook.ts';

/** Tells whether one of two themes lies within the other, or both are the same. */
export function inOneLine(codebook: Codebook): (one: string, other: string) => boolean {
  const parents = new Map(codebook.map(({ id, parent }) => [id, parent]));
  const isWithin = (inner: string | null, outer: string): boolean =>
    inner !== null && (inner === outer || isWithin(parents.get(inner) ?? null, outer));
  return (one, other) => isWithin(one, other) || isWithin(other, one);
}
