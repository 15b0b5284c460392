import { seededRandom } from '../../charts/seeded-random.ts';
import { digest } from '../../digest.ts';

/**
 * Items in an order that only chance and the seeds decide: the same seeds give the same order.
 * Fisher-Yates, in the form of Durstenfeld (1964), Communications of the ACM 7, 420.
 */
export function shuffled<Item>(items: readonly Item[], seeds: readonly unknown[]): Item[] {
  const random = seededRandom(Number.parseInt(digest(seeds).slice(0, 8), 16));
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
