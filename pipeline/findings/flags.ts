import type { Reader } from '../database/access.ts';
import type { FindingFlagRow } from '../database/finding-tables.ts';

/** Each flag in replies, people and likes. */
export function flagged(_read: Reader): FindingFlagRow[] {
  return [];
}
