import type { Reader } from '../../database/access.ts';
import type { FindingCampaignRow } from '../../database/checking-findings.ts';
import { personWithoutWeight } from './person-without-weight.ts';

/**
 * The replies of campaigns as SQL: those from which people took the flag away are none of them, those
 * that are set aside are. Reads `campaigns` and `flags`.
 */
export const campaignReplies = `
  select campaign, reply, text, similarity from campaigns
  where exists (select 1 from flags
    where flags.reply = campaigns.reply and flag = 'campaign' and stands = 1)`;

/**
 * Groups of replies that say nearly the same, in replies, distinct texts and people side by side. As
 * replies that are set aside have no weights, people are told apart by `personWithoutWeight`.
 * Reads `campaigns`, `flags`, `replies`, `tags` and `themes`.
 */
export function campaigns(read: Reader): FindingCampaignRow[] {
  // The template stands for its group even where people took its own flag away.
  return read.all<FindingCampaignRow>(`
    with members as (${campaignReplies}),
    spoken as (
      select campaign, theme, count(*) as replies,
        row_number() over (partition by campaign order by count(*) desc, position) as place
      from members join tags using (reply) join themes using (theme)
      where parent is null group by campaign, theme)
    select members.campaign as campaign, template_reply,
      count(*) as replies,
      count(distinct members.text) as texts,
      count(distinct ${personWithoutWeight}) as people,
      sum(likes) as likes,
      min(created_at) as first_at,
      max(created_at) as last_at,
      min(similarity) as least_similarity,
      case when 2 * max(most.replies) > count(*) then max(most.theme) end as main_theme
    from members join replies using (reply)
      left join spoken as most on most.campaign = members.campaign and place = 1
      join (select campaign, reply as template_reply from campaigns where template = 1)
        as templates on templates.campaign = members.campaign
    group by members.campaign order by members.campaign`);
}
