import { describe, expect, it } from 'vitest';
import { textHash } from '../../pipeline/coding/text-hash.ts';
import { flaggedThread } from './flagged-thread.ts';

const replies = [
  { id: '1', text: 'What should change?', author: 'host', likes: 50 },
  { id: '2', parent_id: '1', text: 'You utter scum, more buses', author: 'ann', likes: 10 },
  { id: '3', parent_id: '1', text: 'Listen to bus drivers', author: 'bob', likes: 5 },
  { id: '4', parent_id: '1', text: 'Subscribe to my channel, idiots', author: 'cem', likes: 4 },
  { id: '5', parent_id: '1', text: 'Trains, please', author: 'dee', likes: 3 },
];

const flags = `select reply, flag, source, stands, places from flags order by reply, flag`;

describe('the stage that flags', () => {
  it('keeps each flag with its words in their places', async () => {
    const { all, said } = await flaggedThread(replies);
    expect(all(flags)).toEqual([
      { reply: 1, flag: 'abuse', source: 'rules', stands: 1, places: '[[10,14]]' },
      { reply: 3, flag: 'abuse', source: 'rules', stands: 1, places: '[[25,31]]' },
      { reply: 3, flag: 'promotional', source: 'rules', stands: 1, places: '[[0,9],[13,23]]' },
    ]);
    expect(all('select * from set_aside')).toEqual([]);
    expect(said).toEqual([]);
  });

  it('lets people win: their yes adds, their no takes away, and where they differ rules stand', async () => {
    const { all } = await flaggedThread(replies, {
      decided: [
        [1, 'flag:abuse', 0],
        [2, 'flag:party-political', 1],
        [2, 'flag:campaign', 1],
        [2, 'listening', 0],
        [3, 'flag:abuse', null],
        [3, 'flag:promotional', 1],
        [4, 'flag:abuse', 0],
      ],
    });
    expect(all('select reply, flag, source, stands from flags order by reply, flag')).toEqual([
      { reply: 1, flag: 'abuse', source: 'rules', stands: 0 },
      { reply: 2, flag: 'campaign', source: 'people', stands: 1 },
      { reply: 2, flag: 'party-political', source: 'people', stands: 1 },
      { reply: 3, flag: 'abuse', source: 'rules', stands: 1 },
      { reply: 3, flag: 'promotional', source: 'rules', stands: 1 },
    ]);
  });

  it('calls a reply off the topic by what rules say of its themes, whatever people coded', async () => {
    const others = Array.from({ length: 30 }, (_, place) => ({
      id: String(place + 10),
      parent_id: '1',
      text: 'Hear, hear',
      author: `person ${place}`,
    }));
    const strange = [
      { id: '2', parent_id: '1', text: 'Quartz xylophone lessons tempt', author: 'ann' },
      { id: '3', parent_id: '1', text: 'Trains quicken marble gossip', author: 'bob' },
    ];
    const thread = [replies[0]!, ...strange, ...others];
    const offTopic = "select reply from flags where flag = 'off-topic' order by reply";
    const { all } = await flaggedThread(thread);
    const [quartz, trains] = strange.map(({ id, text }) => `${id},${textHash(text)}`);
    const codings = `${quartz},listening,A,yes\n${trains},transport,A,no\n`;
    const coded = await flaggedThread(thread, { codings });
    expect(all(offTopic)).toEqual([{ reply: 1 }]);
    expect(coded.all('select reply, theme from tags')).toEqual([{ reply: 1, theme: 'listening' }]);
    expect(coded.all(offTopic)).toEqual(all(offTopic));
    const given = await flaggedThread(thread, { decided: [[3, 'flag:off-topic', 1]] });
    expect(given.all(offTopic)).toEqual([{ reply: 1 }, { reply: 3 }]);
  });

  it('shows each group by its template, also where people took its flag away', async () => {
    const text = 'I support the campaign to keep every village library open on Saturdays';
    const similar = ['ann', 'bob', 'cem'].map((author, place) => ({
      id: String(place + 2),
      parent_id: '1',
      text: place === 2 ? `  @host ${text}!` : text,
      author,
    }));
    const { all } = await flaggedThread([replies[0]!, ...similar], {
      decided: [[1, 'flag:campaign', 0]],
    });
    expect(all('select template_reply, replies from finding_campaigns')).toEqual([
      { template_reply: 1, replies: 2 },
    ]);
    expect(all('select reply, stands, places from flags order by reply')).toEqual([
      { reply: 1, stands: 0, places: '[[0,70]]' },
      { reply: 2, stands: 1, places: '[[0,70]]' },
      { reply: 3, stands: 1, places: '[[0,70]]' },
    ]);
  });

  it('says why without anybody’s words', async () => {
    const { all } = await flaggedThread(replies);
    for (const { why } of all<{ why: string }>('select why from flags')) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(why).not.toMatch(/scum|idiot|channel|cem|ann/i);
    }
  });

  it('sets replies aside only where the analysis asks, counts them nowhere, and says so', async () => {
    const { all, said } = await flaggedThread(replies, {
      settings: 'setAside: [abuse, promotional]\n',
      decided: [[1, 'flag:abuse', 0]],
    });
    expect(all('select reply, flag from set_aside order by flag')).toEqual([
      { reply: 3, flag: 'abuse' },
      { reply: 3, flag: 'promotional' },
    ]);
    expect(all("select value from finding_coverage where measure = 'counted'")).toEqual([
      { value: '3' },
    ]);
    expect(all('select reason, about, replies from finding_limits')).toEqual([
      {
        reason: 'left-out:flag-abuse',
        about: 'It carries the flag “Likely abuse”, which the analysis sets aside.',
        replies: 1,
      },
    ]);
    expect(all('select reply from weights order by reply')).toEqual([
      { reply: 1 },
      { reply: 2 },
      { reply: 4 },
    ]);
    expect(said).toEqual(['1 reply is set aside for a flag, as the analysis asks.']);
  });

  it('refuses a flag that there is none of, and names those there are', async () => {
    await expect(flaggedThread(replies, { settings: 'setAside: [abusive]\n' })).rejects.toThrow(
      /setAside.*abuse/s,
    );
  });
});
