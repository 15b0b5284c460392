import type { Reader } from '../database/access.ts';
import type { CodingRow } from '../database/tag-tables.ts';
import { agreed, isBlind } from './coding.ts';
import { decisionsOf } from './decisions.ts';

/** A reply that people decided on without seeing what rules say. */
export interface BlindDecision {
  readonly reply: number;
  readonly coded: boolean;
}

/** What people decided on a subject. */
export interface BlindDecisions {
  readonly decided: readonly BlindDecision[];
  /** Replies on which they differ and have not agreed since, whatever a correction says. */
  readonly open: number;
}

/**
 * By subject, what people decided who coded blind, settled where they differed. Corrections are not
 * among it: people make them where they see that a tag is wrong, so that tags would look worse than
 * they are. Reads `codings`.
 */
export function blindDecisions(read: Reader): Map<string, BlindDecisions> {
  const codings = read
    .all<CodingRow>('select * from codings order by reply, subject, coder')
    .filter(({ coder }) => isBlind(coder) || coder === agreed);
  const blind = new Set(codings.filter(({ coder }) => isBlind(coder)).map(cellOf));
  const bySubject = new Map<string, { decided: BlindDecision[]; open: number }>();
  for (const row of decisionsOf(codings)) {
    if (!blind.has(cellOf(row))) continue;
    const there = bySubject.get(row.subject) ?? { decided: [], open: 0 };
    bySubject.set(row.subject, there);
    if (row.decision === null) there.open++;
    else there.decided.push({ reply: row.reply, coded: row.decision === 1 });
  }
  return bySubject;
}

function cellOf({ reply, subject }: { readonly reply: number; readonly subject: string }): string {
  return `${reply} ${subject}`;
}
