import { describe, expect, it } from 'vitest';
import { flaggedThread } from '../../flags/flagged-thread.ts';
import { flaggedReplies } from './flagged-replies.ts';

const figures = `select flag, theme, replies, people, likes, replies_over_threshold as over,
  likes_over_threshold as likes_over, rank_by_likes_over_threshold as rank, rank_by_replies as by_replies
  from finding_without_flags`;

const row = (flag: string, theme: string, ...numbers: number[]) => {
  const [replies, people, likes, over, likes_over, rank, by_replies] = numbers;
  return { flag, theme, replies, people, likes, over, likes_over, rank, by_replies };
};

describe('the top issues without flagged replies, counted by hand', () => {
  it('are recomputed for each flag that somebody carries, ranks included', async () => {
    const { all } = await flaggedThread(flaggedReplies);
    expect(
      all('select theme, rank_by_likes_over_threshold as rank from finding_top_issues'),
    ).toEqual([
      { theme: 'transport', rank: 1 },
      { theme: 'listening', rank: 2 },
    ]);
    expect(all(figures)).toEqual([
      row('abuse', 'listening', 2, 2, 12, 2, 12, 1, 1),
      row('abuse', 'transport', 2, 2, 4, 1, 3, 2, 1),
      row('campaign', 'transport', 3, 2, 14, 2, 13, 1, 1),
      row('campaign', 'listening', 2, 2, 12, 2, 12, 2, 2),
      row('promotional', 'transport', 3, 2, 14, 2, 13, 1, 1),
      row('promotional', 'listening', 1, 1, 5, 1, 5, 2, 2),
      row('party-political', 'transport', 3, 2, 14, 2, 13, 1, 1),
      row('party-political', 'listening', 2, 2, 12, 2, 12, 2, 2),
      row('any', 'listening', 1, 1, 5, 1, 5, 1, 2),
      row('any', 'transport', 2, 2, 4, 1, 3, 2, 1),
    ]);
  });

  it('count a reply from which people took the flag away', async () => {
    const { all } = await flaggedThread(flaggedReplies, { decided: [[1, 'flag:abuse', 0]] });
    expect(all(`${figures} where flag = 'abuse'`)).toEqual([]);
    expect(all(`${figures} where flag = 'any' and theme = 'transport'`)).toEqual([
      row('any', 'transport', 3, 2, 14, 2, 13, 1, 1),
    ]);
  });

  it('are none where nobody carries a flag', async () => {
    const { all } = await flaggedThread(flaggedReplies.filter(({ author }) => author === 'dee'));
    expect(all(figures)).toEqual([]);
  });
});

describe('the top issues without the echo of the question', () => {
  const asked = 'Should we listen to bus drivers in the valley before the winter comes?';
  const replies = [
    { id: '1', text: asked, author: 'host', likes: 50 },
    { id: '2', parent_id: '1', text: `${asked} No, ask the trains.`, author: 'ann', likes: 9 },
    { id: '3', parent_id: '1', text: 'Listen, listen, listen', author: 'bob', likes: 4 },
  ];

  it('keep a reply for what it says besides', async () => {
    const { all } = await flaggedThread(replies);
    const of = (flag: string) =>
      all(`select theme, replies from finding_without_flags where flag = '${flag}' order by theme`);
    expect(all('select theme, replies from finding_top_issues order by theme')).toEqual([
      { theme: 'listening', replies: 2 },
      { theme: 'transport', replies: 1 },
    ]);
    for (const flag of ['question-echo', 'any']) {
      expect(of(flag)).toEqual([
        { theme: 'listening', replies: 1 },
        { theme: 'transport', replies: 1 },
      ]);
    }
  });
});
