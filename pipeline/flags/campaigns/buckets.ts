import { seededRandom } from '../../charts/seeded-random.ts';
import type { PackedSets } from './packed-sets.ts';

/**
 * Locality-sensitive hashing by bands (Leskovec, Rajaraman & Ullman 2020, Mining of Massive Datasets,
 * section 3.4): texts of resemblance s share at least one of b bands of r rows with probability
 * 1 − (1 − s^r)^b. Here that is 0.9952 for s = 0.5, 0.99995 for 0.6, and 0.04 for 0.1.
 */
export const banding = { bands: 40, rows: 3 } as const;

/** A key of 32 bits and a place of 21 fit together into a number that is exact. */
const mostTexts = 2 ** 21;

/** Texts that share a band with another: for each the buckets that it lies in. */
export interface Buckets {
  readonly count: number;
  readonly bucketsOf: ReadonlyMap<number, readonly number[]>;
}

/**
 * Puts texts into buckets by MinHash (Broder 1997): for a hash function the least hash over a text's
 * shingles is the same for two texts with the probability of their resemblance. One band at a time,
 * so that memory grows with the texts that have a neighbour, not with bands times texts.
 * @param seed the same seed gives the same buckets
 */
export function bucketsOfSimilar(sets: PackedSets, seed: number): Buckets {
  if (sets.size > mostTexts) {
    throw new RangeError(`${sets.size} different texts; at most ${mostTexts} can be compared.`);
  }
  const random = seededRandom(seed);
  const bucketsOf = new Map<number, number[]>();
  let count = 0;
  for (let band = 0; band < banding.bands; band++) {
    const hashes = bandOf(random);
    const keyed = new Float64Array(sets.size);
    for (let text = 0; text < sets.size; text++) {
      keyed[text] = bandKey(sets.at(text), hashes) * mostTexts + text;
    }
    keyed.sort();
    for (let from = 0; from < keyed.length; ) {
      let to = from + 1;
      while (to < keyed.length && keyOf(keyed[to]!) === keyOf(keyed[from]!)) to++;
      if (to - from > 1) {
        for (const value of keyed.subarray(from, to)) enter(bucketsOf, value % mostTexts, count);
        count++;
      }
      from = to;
    }
  }
  return { count, bucketsOf };
}

/** Three hash functions of one band: what is added, and an odd number to multiply by, for each. */
type Band = readonly [number, number, number, number, number, number];

function bandOf(random: () => number): Band {
  const number = () => Math.floor(random() * 2 ** 32) | 0;
  return [number(), number() | 1, number(), number() | 1, number(), number() | 1];
}

/** The least hash of each row, mixed into one; written out, as it runs for each shingle of each text. */
function bandKey(set: Uint32Array, [a, m, b, n, c, o]: Band): number {
  let [first, second, third] = [0x7fffffff, 0x7fffffff, 0x7fffffff];
  for (let index = 0; index < set.length; index++) {
    const shingle = set[index]! | 0;
    first = Math.min(first, hashOf(shingle ^ a, m));
    second = Math.min(second, hashOf(shingle ^ b, n));
    third = Math.min(third, hashOf(shingle ^ c, o));
  }
  const two = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ second;
  const three = Math.imul(two ^ (two >>> 13), 0xc2b2ae35) ^ third;
  return (three ^ (three >>> 16)) >>> 0;
}

function hashOf(value: number, multiply: number): number {
  const product = Math.imul(value, multiply);
  return Math.imul(product ^ (product >>> 15), multiply);
}

function keyOf(value: number): number {
  return Math.floor(value / mostTexts);
}

function enter(bucketsOf: Map<number, number[]>, text: number, bucket: number): void {
  const buckets = bucketsOf.get(text);
  if (buckets) buckets.push(bucket);
  else bucketsOf.set(text, [bucket]);
}
