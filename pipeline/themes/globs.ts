/**
 * A set of globs (* stands for any letters) that tells which of them a word meets. A word costs at
 * most two look-ups a letter, whatever the number of globs with one star at an end; others are
 * tried one by one, each in time linear in the word.
 */
export function globSet(): {
  add(glob: string, value: number): void;
  metBy(word: string): number[];
} {
  const beginnings = endpieces((word, length) => word.slice(0, length));
  const endings = endpieces((word, length) => word.slice(-length));
  const others: { readonly parts: readonly string[]; readonly value: number }[] = [];

  return {
    add(glob, value) {
      const parts = glob.split('*');
      if (parts.length === 2 && parts[1] === '') beginnings.add(parts[0]!, value);
      else if (parts.length === 2 && parts[0] === '') endings.add(parts[1]!, value);
      else others.push({ parts, value });
    },
    metBy(word) {
      const met: number[] = [];
      beginnings.collect(word, met);
      endings.collect(word, met);
      for (const { parts, value } of others) if (meets(word, parts)) met.push(value);
      return met;
    },
  };
}

/** Values by the letters with which a word begins, or ends. */
function endpieces(piece: (word: string, length: number) => string) {
  const values = new Map<string, number[]>();
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  return {
    add(letters: string, value: number): void {
      shortest = Math.min(shortest, letters.length);
      longest = Math.max(longest, letters.length);
      const known = values.get(letters);
      if (known) known.push(value);
      else values.set(letters, [value]);
    },
    collect(word: string, met: number[]): void {
      for (let length = shortest; length <= Math.min(longest, word.length); length++) {
        for (const value of values.get(piece(word, length)) ?? []) met.push(value);
      }
    },
  };
}

/** Whether the parts between the stars stand in the word in order, the outer ones at its ends. */
function meets(word: string, parts: readonly string[]): boolean {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  const end = word.length - last.length;
  let place = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = word.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  return place <= end;
}
