import type { Reader } from '../database/access.ts';
import type { CodingRow, DecisionRow } from '../database/reply-tables.ts';
import type { Coding } from './coding.ts';

/** What people decided on the replies that are here. */
export interface Decided {
  readonly codings: readonly CodingRow[];
  readonly decisions: readonly DecisionRow[];
  /** Codings of replies that are gone, or whose words have changed since. */
  readonly stale: number;
  /** What was decided on a reply, by subject; null where coders differ. */
  of(reply: number): ReadonlyMap<string, boolean | null>;
}

export function decided(_read: Reader, _codings: readonly Coding[]): Decided {
  const nothing = new Map<string, boolean | null>();
  return { codings: [], decisions: [], stale: 0, of: () => nothing };
}
