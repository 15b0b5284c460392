import type { Analysis } from '../analysis/analysis.ts';
import type { Reader } from '../database/access.ts';
import type { FindingQualityRow } from '../database/finding-tables.ts';

/** How well rules and learning agree with people, theme by theme. */
export function quality(_read: Reader, _analysis: Analysis): FindingQualityRow[] {
  return [];
}
