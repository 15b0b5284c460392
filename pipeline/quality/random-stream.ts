import { seededRandom } from '../charts/seeded-random.ts';

/** Numbers made at one time, so that their state stays in registers while they are made. */
const block = 1024;

/**
 * Numbers in [0, 1), multiples of 2^-32, the same for the same seed, for what draws more of them
 * than `seededRandom` has: its period of 2^32 would be a good part used up. This one's is 2^128 - 1.
 * @param seed a whole number; taken modulo 2^32
 */
export function randomStream(seed: number): () => number {
  const mixed = seededRandom(seed);
  const state = Int32Array.from({ length: 4 }, () => mixed() * 2 ** 32);
  const numbers = new Float64Array(block);
  let next = block;
  return () => {
    if (next === block) {
      fillAtRandom(numbers, state);
      next = 0;
    }
    return numbers[next++]!;
  };
}

/**
 * Fills an array with numbers in [0, 1) by xoshiro128** (D. Blackman & S. Vigna 2021, Scrambled
 * Linear Pseudorandom Number Generators, ACM Transactions on Mathematical Software 47, article 36).
 * @param state four whole numbers of 32 bits, not all 0; they are moved on
 */
export function fillAtRandom(numbers: Float64Array, state: Int32Array): void {
  let first = state[0]!;
  let second = state[1]!;
  let third = state[2]!;
  let fourth = state[3]!;
  for (let place = 0; place < numbers.length; place += 1) {
    const product = Math.imul(second, 5);
    numbers[place] = (Math.imul((product << 7) | (product >>> 25), 9) >>> 0) / 2 ** 32;
    const shifted = second << 9;
    third ^= first;
    fourth ^= second;
    second ^= third;
    first ^= fourth;
    third ^= shifted;
    fourth = (fourth << 11) | (fourth >>> 21);
  }
  state[0] = first;
  state[1] = second;
  state[2] = third;
  state[3] = fourth;
}
