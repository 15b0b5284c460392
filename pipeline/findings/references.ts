import type { FindingReferenceRow } from '../database/finding-tables.ts';
import type { CountedTheme } from './themes.ts';

/**
 * The themes that are counted as citations: in replies, in mentions (a reply may name a theory
 * twice) and in people.
 */
export function references(themes: readonly CountedTheme[]): FindingReferenceRow[] {
  return themes.filter((theme) => theme.counts === 'references');
}
