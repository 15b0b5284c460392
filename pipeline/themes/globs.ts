/**
 * A set of globs (* stands for any letters) that tells which of them a word meets. A word costs as
 * many look-ups as it has letters, whatever the number of globs with one star at an end; others
 * are tried one by one, each in time linear in the word.
 */
export function globSet(): {
  add(glob: string, value: number): void;
  metBy(word: string): number[];
} {
  const prefixes = new Map<string, number[]>();
  const suffixes = new Map<string, number[]>();
  const others: { readonly parts: readonly string[]; readonly value: number }[] = [];

  return {
    add(glob, value) {
      const parts = glob.split('*');
      if (parts.length === 2 && parts[1] === '') push(prefixes, parts[0]!, value);
      else if (parts.length === 2 && parts[0] === '') push(suffixes, parts[1]!, value);
      else others.push({ parts, value });
    },
    metBy(word) {
      const met: number[] = [];
      for (let length = 1; length <= word.length; length++) {
        met.push(...(prefixes.get(word.slice(0, length)) ?? []));
        met.push(...(suffixes.get(word.slice(-length)) ?? []));
      }
      for (const { parts, value } of others) if (meets(word, parts)) met.push(value);
      return met;
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

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
