import type { Reader } from '../../database/access.ts';
import type { FindingDepthRow } from '../../database/conversation-findings.ts';

/**
 * Counted replies by their steps from the post that asks, the nearest first; last those of which a
 * post on the way is missing, or of which the source does not say what they answer.
 * Reads `replies` and `weights`.
 */
export function depths(read: Reader): FindingDepthRow[] {
  return read.all<FindingDepthRow>(`
    select depth, count(*) as replies, count(distinct person) as people,
      cast(sum(weights.likes) as integer) as likes
    from weights join replies using (reply)
    group by depth order by depth is null, depth`);
}
