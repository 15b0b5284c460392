import type { Reader } from '../database/access.ts';
import type { CodingRow, DecisionRow } from '../database/tag-tables.ts';
import { agreed, type Coding, isBlind } from './coding.ts';
import { textHash } from './text-hash.ts';

/** What people decided on the replies that are here. */
export interface Decided {
  readonly codings: readonly CodingRow[];
  readonly decisions: readonly DecisionRow[];
  /** Codings of replies that are gone, or whose words have changed since. */
  readonly stale: number;
  /** What was decided on a reply, by subject; null where coders differ. */
  of(reply: number): ReadonlyMap<string, boolean | null>;
}

/**
 * Finds the replies that people decided on, by the post's id and its words, and what was decided.
 * Reads `replies`.
 */
export function decided(read: Reader, codings: readonly Coding[]): Decided {
  const replyOf = read.lookup<{ reply: number; text: string }>(
    'select reply, text from replies where post_id = ? and left_out is null',
  );
  const hashed = new Map<string, { readonly reply: number; readonly hash: string } | undefined>();
  const known = (postId: string) => {
    if (!hashed.has(postId)) {
      const [row] = replyOf(postId);
      hashed.set(postId, row && { reply: row.reply, hash: textHash(row.text) });
    }
    return hashed.get(postId);
  };
  const standing = codings.flatMap(({ postId, textHash: hash, subject, coder, decision }) => {
    const found = known(postId);
    return found?.hash === hash
      ? [{ reply: found.reply, subject, coder, decision: Number(decision) }]
      : [];
  });
  const rows = standing.sort(inOrder);
  const decisions = decisionsOf(rows);
  const bySubject = new Map<number, Map<string, boolean | null>>();
  for (const { reply, subject, decision } of decisions) {
    const subjects = bySubject.get(reply) ?? new Map<string, boolean | null>();
    bySubject.set(reply, subjects.set(subject, decision === null ? null : decision === 1));
  }
  return {
    codings: rows,
    decisions,
    stale: codings.length - rows.length,
    of: (reply) => bySubject.get(reply) ?? nothing,
  };
}

const nothing: ReadonlyMap<string, boolean | null> = new Map();

/** Whether a coder corrected what today's tags say. */
export function isCorrection(coder: string): boolean {
  return coder !== agreed && !isBlind(coder);
}

/**
 * One decision for each reply and subject. What a correction says wins: whoever made it saw the tag
 * and what had been settled before. Without one, or where corrections differ, it is what the coders
 * agreed on; else what all of them said; null where they differ.
 */
export function decisionsOf(codings: readonly CodingRow[]): DecisionRow[] {
  const cells = new Map<string, CodingRow[]>();
  for (const coding of codings) {
    const key = `${coding.reply} ${coding.subject}`;
    const said = cells.get(key);
    if (said) said.push(coding);
    else cells.set(key, [coding]);
  }
  return [...cells.values()].map((said) => ({
    reply: said[0]!.reply,
    subject: said[0]!.subject,
    decision: rulingOf(said).decision,
  }));
}

/** What was decided on one reply and subject, and what decided it. */
export type Ruling =
  | { readonly decision: number; readonly by: 'correction' | 'agreement' | 'all alike' }
  | { readonly decision: null; readonly by: null };

/** By the same rule as `decisionsOf`. @param said all codings of one reply and subject */
export function rulingOf(said: readonly CodingRow[]): Ruling {
  const corrected = unanimous(said.filter(({ coder }) => isCorrection(coder)));
  if (corrected !== null) return { decision: corrected, by: 'correction' };
  const together = said.find(({ coder }) => coder === agreed);
  if (together !== undefined) return { decision: together.decision, by: 'agreement' };
  const alike = unanimous(said);
  return alike === null ? { decision: null, by: null } : { decision: alike, by: 'all alike' };
}

/** What all of them say; null where they differ, or there are none. */
function unanimous(said: readonly CodingRow[]): number | null {
  const first = said[0]?.decision ?? null;
  return said.every(({ decision }) => decision === first) ? first : null;
}

function inOrder(one: CodingRow, other: CodingRow): number {
  if (one.reply !== other.reply) return one.reply - other.reply;
  if (one.subject !== other.subject) return one.subject < other.subject ? -1 : 1;
  return one.coder < other.coder ? -1 : 1;
}
