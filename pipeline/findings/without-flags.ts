import type { Reader } from '../database/access.ts';
import type { FindingWithoutFlagRow } from '../database/finding-tables.ts';

/** The top issues without the replies that carry a flag. */
export function withoutFlags(_read: Reader): FindingWithoutFlagRow[] {
  return [];
}
