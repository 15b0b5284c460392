import { describe, expect, it } from 'vitest';
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
