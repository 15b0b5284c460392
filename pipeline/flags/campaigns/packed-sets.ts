/** Sets or lists of 32-bit numbers, one after another in one array: a few bytes a number, whatever their count. */
export interface PackedSets {
  readonly size: number;
  /** @returns its place, from 0 */
  add(set: Uint32Array): number;
  at(place: number): Uint32Array;
}

export function packedSets(): PackedSets {
  let numbers = new Uint32Array(1024);
  const ends = [0];
  return {
    get size() {
      return ends.length - 1;
    },
    add(set) {
      const start = ends.at(-1)!;
      if (start + set.length > numbers.length) {
        const larger = new Uint32Array(Math.max(numbers.length * 2, start + set.length));
        larger.set(numbers);
        numbers = larger;
      }
      numbers.set(set, start);
      ends.push(start + set.length);
      return ends.length - 2;
    },
    at: (place) => numbers.subarray(ends[place]!, ends[place + 1]!),
  };
}
