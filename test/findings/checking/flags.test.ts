import { describe, expect, it } from 'vitest';
import { flaggedThread } from '../../flags/flagged-thread.ts';
import { flaggedReplies } from './flagged-replies.ts';

const figures = `select flag, replies, people, likes, by_rules, by_people, taken_away
  from finding_flags where replies + taken_away > 0`;

const row = (flag: string, ...numbers: number[]) => {
  const [replies, people, likes, by_rules, by_people, taken_away] = numbers;
  return { flag, replies, people, likes, by_rules, by_people, taken_away };
};

describe('the finding of flags, counted by hand', () => {
  it('gives each flag in replies, people and likes', async () => {
    const { all } = await flaggedThread(flaggedReplies);
    expect(all(figures)).toEqual([
      row('abuse', 1, 1, 10, 1, 0, 0),
      row('campaign', 3, 3, 7, 3, 0, 0),
      row('promotional', 1, 1, 7, 1, 0, 0),
      row('party-political', 1, 1, 0, 1, 0, 0),
    ]);
    expect(all('select flag from finding_flags')).toHaveLength(7);
  });

  it('tells what rules found from what people gave and what they took away', async () => {
    const { all } = await flaggedThread(flaggedReplies, {
      decided: [
        [1, 'flag:abuse', 0],
        [2, 'flag:abuse', 1],
        [3, 'flag:abuse', 1],
      ],
    });
    expect(all(figures)[0]).toEqual(row('abuse', 2, 2, 8, 0, 2, 1));
  });

  it('counts replies that are set aside among those that carry the flag', async () => {
    const { all } = await flaggedThread(flaggedReplies, { settings: 'setAside: [campaign]\n' });
    expect(all(figures)[1]).toEqual(row('campaign', 3, 3, 7, 3, 0, 0));
    expect(
      all("select replies from finding_limits where reason = 'left-out:flag-campaign'"),
    ).toEqual([{ replies: 3 }]);
  });
});
