import type { Analysis } from '../analysis/analysis.ts';
import type { Reader } from '../database/access.ts';
import type { FindingAgreementRow } from '../database/finding-tables.ts';

/** How far coders agree with each other, theme by theme. */
export function agreement(_read: Reader, _analysis: Analysis): FindingAgreementRow[] {
  return [];
}
