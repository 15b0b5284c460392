/** Lists of whole numbers, one after another in one block of memory. */
export interface PackedLists {
  readonly numbers: Int32Array;
  /** Where each list begins in `numbers`, and behind the last of them where that ends. */
  readonly begins: Int32Array;
}

/**
 * Packs lists as they come: the words of a million replies take 4 bytes each, as objects they would
 * take twenty times as many.
 */
export function listPacker() {
  const numbers = growingNumbers();
  const begins = growingNumbers();
  begins.add(0);
  return {
    add: numbers.add,
    /** Ends the list that the numbers since the last end belong to. */
    end: (): void => begins.add(numbers.size()),
    packed: (): PackedLists => ({ numbers: numbers.all(), begins: begins.all() }),
  };
}

/** Whole numbers of at most 32 bits, as many as come. */
export function growingNumbers() {
  let room = new Int32Array(1024);
  let size = 0;
  return {
    add: (number: number): void => {
      if (size === room.length) {
        const larger = new Int32Array(2 * size);
        larger.set(room);
        room = larger;
      }
      room[size++] = number;
    },
    size: (): number => size,
    all: (): Int32Array => room.subarray(0, size),
  };
}
