import { seededRandom } from '../charts/seeded-random.ts';

/**
 * Deals texts into folds of about the same size; what belongs together stays together.
 * @param groups what each text belongs to
 * @returns each text's fold, from 0
 */
export function foldsOf(groups: readonly string[], folds: number, seed: number): number[] {
  const random = seededRandom(seed);
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const dealt = [...sizes.keys()]
    .map((group) => ({ group, size: sizes.get(group)!, lot: random() }))
    .sort((one, other) => other.size - one.size || one.lot - other.lot);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const { group, size } of dealt) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold]! += size;
    foldOf.set(group, fold);
  }
  return groups.map((group) => foldOf.get(group)!);
}
