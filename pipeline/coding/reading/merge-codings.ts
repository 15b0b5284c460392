import type { Coding } from '../coding.ts';
import { codingKey } from '../codings-file.ts';
import type { Said } from './read-sheet.ts';

/** What becomes of people's decisions when a sheet is read. */
export interface Merged {
  readonly codings: readonly Coding[];
  readonly added: number;
  readonly unchanged: number;
  /** Where a coder's later answer takes the place of their earlier one, or takes it back. */
  readonly changed: readonly Said[];
}

/** Puts what a coder says beside what is known; of one coder, the later answer stands. */
export function mergeCodings(known: readonly Coding[], said: readonly Said[]): Merged {
  const codings = new Map(known.map((coding) => [codingKey(coding), coding]));
  const changed: Said[] = [];
  let added = 0;
  let unchanged = 0;
  for (const one of said) {
    const key = codingKey(one);
    const before = codings.get(key);
    const { decision } = one;
    if (before === undefined && decision === null) continue;
    if (before === undefined) added++;
    else if (before.decision === decision) unchanged++;
    else changed.push(one);
    if (decision === null) codings.delete(key);
    else codings.set(key, { ...one, decision });
  }
  return { codings: [...codings.values()], added, unchanged, changed };
}
