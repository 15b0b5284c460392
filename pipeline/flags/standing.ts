import type { Reader } from '../database/access.ts';
import type { FlagRow } from '../database/standing-tables.ts';
import { type Flag, flagNames } from './flags.ts';
import type { Hint } from './hint.ts';

const prefix = 'flag:';

/** What people decided on flags: for each reply its flags, null where coders differ. */
export type FlagDecisions = ReadonlyMap<number, ReadonlyMap<string, boolean | null>>;

/** Reads the table `decisions`, as far as it is about flags. */
export function flagDecisions(read: Reader): FlagDecisions {
  const decisions = new Map<number, Map<string, boolean | null>>();
  for (const { reply, subject, decision } of read.each<{
    reply: number;
    subject: string;
    decision: number | null;
  }>(`select reply, subject, decision from decisions where subject glob '${prefix}*'`)) {
    const ofReply = decisions.get(reply) ?? new Map<string, boolean | null>();
    ofReply.set(subject.slice(prefix.length), decision === null ? null : decision === 1);
    decisions.set(reply, ofReply);
  }
  return decisions;
}

/**
 * The rows of a reply in the table of flags: what was found, and what people decided, which wins.
 * Where coders differ, what was found stands.
 * @param among the flags that were looked for
 */
export function flagRows(
  reply: number,
  hints: readonly Hint[],
  decided: ReadonlyMap<string, boolean | null> | undefined,
  among: readonly Flag[] = flagNames,
): FlagRow[] {
  return among.flatMap((flag): FlagRow[] => {
    const hint = hints.find((one) => one.flag === flag);
    const decision = decided?.get(flag) ?? null;
    if (hint) {
      const places = JSON.stringify(hint.places.map(({ starts, ends }) => [starts, ends]));
      const stands = Number(decision !== false);
      return [{ reply, flag, source: 'rules', stands, why: hint.why, places }];
    }
    if (decision !== true) return [];
    return [{ reply, flag, source: 'people', stands: 1, why: givenByPeople, places: '[]' }];
  });
}

const givenByPeople = 'People gave it; no rule found it.';
