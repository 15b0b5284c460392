import { describe, expect, it } from 'vitest';
import { conversationSentences } from '../../../pipeline/reports/sentences/conversation-sentences.ts';
import { exchangesOf, findingsOf, type Said } from './talk.ts';

/**
 *     root                       host   09:00
 *     ├ 2                        ann    09:10
 *     │ └ 3                      bob    09:30
 *     │   └ 4                    ann    10:05   (ann and bob answer each other)
 *     │     └ 5                  ann    10:06   (and ann herself)
 *     ├ 6                        bob    10:20
 *     │ └ 7                      host   next day
 *     │   └ 8                    bob    next day
 *     ├ 9                        cem    three days after
 *     ├ 10                       host   09:01
 *     └ 11 below a missing post  dee    without a time
 */
const thread: Said[] = [
  { id: '1', by: 'host', at: '2021-04-14T09:00:00Z', likes: 50 },
  { id: '2', answers: '1', by: 'ann', at: '2021-04-14T09:10:00Z', likes: 4 },
  { id: '3', answers: '2', by: 'bob', at: '2021-04-14T09:30:00Z', likes: 1 },
  { id: '4', answers: '3', by: 'ann', at: '2021-04-14T10:05:00Z' },
  { id: '5', answers: '4', by: 'ann', at: '2021-04-14T10:06:00Z' },
  { id: '6', answers: '1', by: 'bob', at: '2021-04-14T10:20:00Z' },
  { id: '7', answers: '6', by: 'host', at: '2021-04-15T08:00:00Z', likes: 9 },
  { id: '8', answers: '7', by: 'bob', at: '2021-04-15T08:30:00Z', likes: 2 },
  { id: '9', answers: '1', by: 'cem', at: '2021-04-17T09:30:00Z' },
  { id: '10', answers: '1', by: 'host', at: '2021-04-14T09:01:00Z' },
  { id: '11', answers: 'gone', by: 'dee' },
];

describe('a conversation counted by hand', () => {
  it('says who answers whom', async () => {
    const found = exchangesOf(await findingsOf(thread));
    const { 'hours-to-first': first, 'hours-to-half': half, ...counts } = found;
    expect(counts).toEqual({
      posts: 9,
      'by-others': 7,
      'others-without-place': 1,
      'to-post': 3,
      'to-post-share': 3 / 7,
      'to-host': 1,
      'to-others': 2,
      'to-oneself': 1,
      'to-unknown': 0,
      people: 3,
      'people-answered': 2,
      'people-answered-share': 2 / 3,
      'pairs-both-ways': 1,
      'host-posts': 2,
      'host-without-place': 0,
      'host-answered-people': 1,
      'host-answered-direct': 1,
      'host-answered-share': 1 / 3,
      // Chains end with 5 (four steps), 8 (three), 9 and 10 (one each).
      'chain-median': 1,
      'chain-longest': 4,
    });
    // Seven counted replies have a time; the fourth of them came at 10:06.
    expect(first).toBeCloseTo(1 / 6, 10);
    expect(half).toBeCloseTo(1.1, 10);
  });

  it('has its depths, the unknown ones last', async () => {
    const { depths } = await findingsOf(thread);
    expect(
      depths.map(({ depth, replies, people, likes }) => [depth, replies, people, likes]),
    ).toEqual([
      [1, 3, 3, 4],
      [2, 1, 1, 1],
      [3, 2, 2, 2],
      [4, 1, 1, 0],
      [null, 1, 1, 0],
    ]);
  });

  it('has its discussions, the largest first, the host counted apart', async () => {
    const { discussions } = await findingsOf(thread);
    // In order of time the replies are 10 (1), 2, 3, 4, 5, 6 …; what has no time comes first of all.
    expect(discussions).toEqual([
      {
        ...{ rank: 1, reply: 3, posts: 3, counted: 3, by_host: 0, people: 2, depth: 3, likes: 1 },
      },
      {
        ...{ rank: 2, reply: 7, posts: 2, counted: 1, by_host: 1, people: 1, depth: 2, likes: 2 },
      },
    ]);
  });

  it('has its days, hours and times after the question, gaps filled in', async () => {
    const { times } = await findingsOf(thread);
    const of = (by: string) =>
      times.filter((row) => row.by === by).map(({ value, replies }) => [value, replies]);
    expect(of('day')).toEqual([
      ['2021-04-14', 5],
      ['2021-04-15', 1],
      ['2021-04-16', 0],
      ['2021-04-17', 1],
    ]);
    expect(of('hour-of-day')).toHaveLength(24);
    expect(of('hour-of-day').filter(([, replies]) => replies !== 0)).toEqual([
      ['08', 1],
      ['09', 3],
      ['10', 3],
    ]);
    expect(of('hours-after')).toHaveLength(72);
    expect(of('hours-after').filter(([, replies]) => replies !== 0)).toEqual([
      ['0', 2],
      ['1', 3],
      ['23', 1],
    ]);
    expect(of('days-after')).toEqual([['3', 1]]);
    expect(of('no-time')).toEqual([['', 1]]);
    expect(of('before-question')).toEqual([]);
    expect(times[0]).toEqual({
      ...{ by: 'day', value: '2021-04-14', replies: 5, people: 2, likes: 5 },
      ...{ replies_over_threshold: 1, by_host: 1 },
    });
    // The host's two posts: 10 came a minute after the question, 7 came 23 hours after it.
    const host = (by: string) =>
      times
        .filter((row) => row.by === by && row.by_host! > 0)
        .map((row) => [row.value, row.by_host]);
    expect(host('day')).toEqual([
      ['2021-04-14', 1],
      ['2021-04-15', 1],
    ]);
    expect(host('hours-after')).toEqual([
      ['0', 1],
      ['23', 1],
    ]);
  });

  it('is told in sentences', async () => {
    expect(conversationSentences(await findingsOf(thread))).toEqual([
      'Half of the replies came within 2 hours.',
      'The busiest day was 14 April 2021 (UTC), with 5 of the 7 replies.',
      '1 reply has no time and no part in this.',
      '43% of the 7 posts by others than the host whose place is known answer the post itself, and the place of 1 more is not known; the longest chain of answers that is known has 4 steps.',
      '2 of the 3 people who wrote posts whose place is known (67%) were answered by somebody else; 1 pair of people answered each other.',
      'The host wrote 2 posts in the thread and answered 1 person and 33% of the direct replies.',
      'The largest discussion has 3 posts by 2 people below reply 3.',
    ]);
  });
});
