import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundInOffice, isHere, type Office } from './office-thread.ts';
import { type OfficeReply, peopleOf, sum } from './plain-counts.ts';

type Row = Readonly<Record<string, string | number | null>>;

describe.skipIf(!isHere)('what a second count of its flags finds, where it is there', () => {
  let office: Office;
  beforeAll(async () => {
    office = await foundInOffice();
  }, 120_000);
  afterAll(() => office?.close());

  const those = (rows: readonly { readonly reply: number }[]): OfficeReply[] => {
    const numbers = new Set(rows.map(({ reply }) => reply));
    return office.replies.filter(({ reply }) => numbers.has(reply));
  };
  const likesOf = (replies: readonly OfficeReply[]) => sum(replies.map(({ likes }) => likes));

  it('is each flag in replies, people and likes', () => {
    const flags = office.rows<{ reply: number; flag: string }>('select reply, flag from flags');
    const found = office.rows<Row>('select * from finding_flags');
    expect(sum(found.map((row) => Number(row.replies)))).toBe(flags.length);
    for (const row of found) {
      const replies = those(flags.filter(({ flag }) => flag === row.flag));
      expect(row).toMatchObject({
        ...{ replies: replies.length, by_rules: replies.length, by_people: 0, taken_away: 0 },
        ...{ people: peopleOf(replies), likes: likesOf(replies) },
      });
    }
  });

  it('is each campaign in replies, texts and people, from its first post to its last', () => {
    const { rows, posts } = office;
    const campaigns = rows<{ campaign: number; reply: number; text: number; post_id: string }>(
      'select campaign, reply, campaigns.text, post_id from campaigns join replies using (reply)',
    );
    const found = rows<Row>('select * from finding_campaigns');
    expect(found.length).toBe(2);
    for (const row of found) {
      const members = campaigns.filter(({ campaign }) => campaign === row.campaign);
      const ids = new Set(members.map(({ post_id }) => post_id));
      const times = posts
        .filter(({ id }) => ids.has(id))
        .map(({ created_at }) => Date.parse(created_at))
        .sort((one, other) => one - other);
      const replies = those(members);
      expect(row).toMatchObject({
        ...{ replies: members.length, texts: new Set(members.map(({ text }) => text)).size },
        ...{ people: peopleOf(replies), likes: likesOf(replies) },
      });
      expect([row.first_at, row.last_at].map((time) => Date.parse(String(time)))).toEqual([
        times[0],
        times.at(-1),
      ]);
    }
  });
});
