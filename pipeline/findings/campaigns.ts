import type { Reader } from '../database/access.ts';
import type { FindingCampaignRow } from '../database/finding-tables.ts';

/** Replies that say nearly the same, in replies, distinct texts and people. */
export function campaigns(_read: Reader): FindingCampaignRow[] {
  return [];
}
