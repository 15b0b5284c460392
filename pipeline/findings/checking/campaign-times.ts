import type { Reader } from '../../database/access.ts';
import type { FindingCampaignTimeRow } from '../../database/checking-findings.ts';
import { haveHours, timeAsked } from '../conversation/posted.ts';
import { campaignReplies } from './campaigns.ts';

const hour = 3_600_000;
const hoursCounted = 72;

interface Posted {
  readonly campaign: number;
  readonly created_at: string | null;
}

/** A part of time, as `by` and `value` name it. */
type When = readonly [by: string, value: string];

/**
 * The replies of each campaign by day and, for the first three days after the question, by hour, all
 * in UTC; there is no hour where the source gives days only. What has no time, or one before the
 * question, is counted as that. Reads `thread`, `replies`, `campaigns` and `flags`.
 */
export function campaignTimes(read: Reader): FindingCampaignTimeRow[] {
  const posted = read.all<Posted>(`
    with members as (${campaignReplies})
    select campaign, created_at from members join replies using (reply)
    order by campaign, created_at, reply`);
  const times = posted.map(({ created_at }) => Date.parse(created_at ?? ''));
  const asked = haveHours(times) ? timeAsked(read) : null;
  const rows = new Map<string, FindingCampaignTimeRow>();
  for (const [place, { campaign }] of posted.entries()) {
    for (const [by, value] of whensOf(times[place]!, asked)) {
      const key = `${campaign} ${by} ${value}`;
      const known = rows.get(key) ?? { campaign, by, value, replies: 0 };
      rows.set(key, { ...known, replies: known.replies + 1 });
    }
  }
  return [...rows.values()];
}

function whensOf(time: number, asked: number | null): When[] {
  if (Number.isNaN(time)) return [['no-time', '']];
  const day: When = ['day', new Date(time).toISOString().slice(0, 10)];
  if (asked === null) return [day];
  if (time < asked) return [day, ['before-question', '']];
  const hours = Math.floor((time - asked) / hour);
  return hours < hoursCounted ? [day, ['hours-after', String(hours)]] : [day];
}
