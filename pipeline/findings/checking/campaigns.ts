import type { Reader } from '../../database/access.ts';
import type { FindingCampaignRow } from '../../database/checking-findings.ts';
import { personWithoutWeight } from './person-without-weight.ts';

/**
 * Groups of replies that say nearly the same, in replies, distinct texts and people side by side.
 * Replies from which people took the flag away are not counted, those that are set aside are; as
 * these have no weights, people are told apart by `personWithoutWeight`.
 * Reads `campaigns`, `flags` and `replies`.
 */
export function campaigns(read: Reader): FindingCampaignRow[] {
  // The template stands for its group even where people took its own flag away.
  return read.all<FindingCampaignRow>(`
    select campaign, template_reply,
      count(*) as replies,
      count(distinct campaigns.text) as texts,
      count(distinct ${personWithoutWeight}) as people,
      sum(likes) as likes,
      min(created_at) as first_at,
      max(created_at) as last_at,
      min(similarity) as least_similarity
    from campaigns join replies using (reply)
      join (select campaign, reply as template_reply from campaigns where template = 1)
        using (campaign)
    where exists (select 1 from flags
      where flags.reply = campaigns.reply and flag = 'campaign' and stands = 1)
    group by campaign order by campaign`);
}
