import { afterAll, describe, expect, it } from 'vitest';
import { campaignMap } from '../../pipeline/charts/campaigns.ts';
import { timeline } from '../../pipeline/charts/timeline.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import type {
  FindingCampaignRow,
  FindingCampaignTimeRow,
} from '../../pipeline/database/checking-findings.ts';
import type { FindingTimeRow } from '../../pipeline/database/conversation-findings.ts';
import { foundInOffice, isHere, type Office } from '../real/office-thread.ts';
import { basis } from './invented-findings.ts';

let office: Office | undefined;
const found = async () => {
  office ??= await foundInOffice();
  return office;
};
afterAll(() => office?.close());

const typeface = openTypeface();
const hour = 3_600_000;

describe.skipIf(!isHere)('the charts of time of a real thread, where it is there', () => {
  it('show as many replies in each hour as its file has', async () => {
    const { posts, rows } = await found();
    const [root] = posts;
    const counted = new Set(
      rows<{ post_id: string }>('select post_id from replies where left_out is null').map(
        ({ post_id }) => post_id,
      ),
    );
    const hoursOf = (all: typeof posts) =>
      all.map((post) => (Date.parse(post.created_at) - Date.parse(root!.created_at)) / hour);
    const replies = hoursOf(posts.filter(({ id }) => counted.has(id)));
    const host = hoursOf(posts.slice(1).filter(({ avatar }) => avatar === root!.avatar));

    const [half] = rows<{ value: number }>(
      "select value from finding_exchanges where kind = 'hours-to-half'",
    );
    const chart = timeline(
      {
        times: rows<FindingTimeRow>('select * from finding_times order by rowid'),
        hoursToHalf: half!.value,
        asked: root!.created_at,
        profile: 'working',
      },
      basis,
      typeface,
    );
    const inHour = (all: readonly number[], from: number) =>
      all.filter((hours) => hours >= from && hours < from + 1).length;
    const expected = Array.from({ length: 24 }, (_, from) => [
      `${from} to ${from + 1}`,
      inHour(replies, from),
      inHour(host, from),
    ]);
    // Eight posts were put behind the real ones, ten years later; the last repeats the one before it.
    expect(chart.table.rows).toEqual([...expected, ['Later, up to 1 January 2031', 7, 0]]);
    expect(replies.filter((hours) => hours <= half!.value).length * 2).toBeGreaterThanOrEqual(
      replies.length,
    );
    expect(replies.filter((hours) => hours < half!.value).length * 2).toBeLessThan(replies.length);
  });

  it('show the replies of each campaign when they came', async () => {
    const { rows } = await found();
    const chart = campaignMap(
      {
        campaigns: rows<FindingCampaignRow>('select * from finding_campaigns').map((row) => ({
          ...row,
          name: `Campaign ${row.campaign}`,
        })),
        times: rows<FindingCampaignTimeRow>('select * from finding_campaign_times'),
        anySetAside: false,
      },
      [],
      basis,
      typeface,
    );
    // Two texts are shared, by three replies and by five, of which the last is left out as repeated.
    const sizes = [4, 3].map((size) => [size, `1 January 2031: ${size}`]);
    expect(chart.table.rows.map((row) => [row[1], row.at(-1)])).toEqual(sizes);
  });
});
