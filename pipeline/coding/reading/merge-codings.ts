import { agreed, type Coding, isBlind } from '../coding.ts';
import { codingKey } from '../codings-file.ts';
import { isCorrection } from '../decisions.ts';
import type { Said } from './read-sheet.ts';

/** What becomes of people's decisions when a sheet is read. */
export interface Merged {
  readonly codings: readonly Coding[];
  readonly added: number;
  readonly unchanged: number;
  /** Where a coder's later answer takes the place of their earlier one, or takes it back. */
  readonly changed: readonly Said[];
  /** What no longer stands, because somebody has answered otherwise since it was settled. */
  readonly dropped: readonly Coding[];
}

/**
 * Puts what a coder says beside what is known; of one coder, the later answer stands. Where a coder
 * changes an answer, what was agreed on before goes; where coders agree on something new, the
 * corrections that say otherwise go.
 */
export function mergeCodings(known: readonly Coding[], said: readonly Said[]): Merged {
  const codings = new Map(known.map((coding) => [codingKey(coding), coding]));
  const correctors = [...new Set(known.map(({ coder }) => coder))].filter(isCorrection);
  const changed: Said[] = [];
  const dropped: Coding[] = [];
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

    const isNew = before?.decision !== decision;
    if (!isNew) continue;
    const drop = (coder: string) => {
      const other = codingKey({ ...one, coder });
      const coding = codings.get(other);
      if (coding === undefined || coding.decision === decision) return;
      dropped.push(coding);
      codings.delete(other);
    };
    if (isBlind(one.coder) && before !== undefined) drop(agreed);
    if (one.coder === agreed && decision !== null) correctors.forEach(drop);
  }
  return { codings: [...codings.values()], added, unchanged, changed, dropped };
}
