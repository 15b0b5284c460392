import type { Settings } from '../analysis/settings.ts';
import type { Reader } from '../database/access.ts';
import type { FindingCampaignRow, FindingCampaignTimeRow } from '../database/checking-findings.ts';
import { publishedCampaignTimes } from '../reports/as-published.ts';
import { campaignName } from './campaign-names.ts';
import type { Campaigns } from './campaigns.ts';

/**
 * The groups of similar replies, as the profile may show them: the publish profile has no words of
 * theirs, and days only. Reads `finding_campaigns`, `finding_campaign_times`, `replies` and
 * `set_aside`.
 */
export function readCampaigns(read: Reader, profile: Settings['profile']): Campaigns {
  const rows = read.all<FindingCampaignRow & { readonly text: string | null }>(`
    select finding_campaigns.*, text from finding_campaigns
      left join replies on reply = template_reply order by campaign`);
  const times = read.all<FindingCampaignTimeRow>(
    'select * from finding_campaign_times order by rowid',
  );
  const working = profile === 'working';
  return {
    campaigns: rows.map(({ text, ...row }) => ({
      ...row,
      name: campaignName(row.campaign, working ? text : null),
    })),
    times: working ? times : publishedCampaignTimes(times),
    anySetAside: read.count('set_aside') > 0,
  };
}
