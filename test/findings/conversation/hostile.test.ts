import { describe, expect, it } from 'vitest';
import { conversationSentences } from '../../../pipeline/reports/sentences/conversation-sentences.ts';
import { exchangesOf, findingsOf, type Said } from './talk.ts';

const asked: Said = { id: '1', by: 'host', at: '2021-04-14T09:00:00Z' };

describe('a conversation that the source hardly tells of', () => {
  it('is nothing where there are no replies', async () => {
    const findings = await findingsOf([asked], 'post: https://x.com/host/status/1\n');
    expect(findings).toMatchObject({ times: [], depths: [], discussions: [], exchanges: [] });
    expect(conversationSentences(findings)).toEqual([]);
  });

  it('is nothing but a number of replies where neither times nor parents are known', async () => {
    const findings = await findingsOf([{ id: '1' }, { id: '2' }]);
    expect(findings.times).toMatchObject([{ by: 'no-time', value: '', replies: 2 }]);
    expect(findings.depths).toMatchObject([{ depth: null, replies: 2 }]);
    expect(findings).toMatchObject({ discussions: [], exchanges: [] });
    expect(conversationSentences(findings)).toEqual([]);
  });

  it('has no part of the host where nobody knows who asked, and nobody answers themselves', async () => {
    const findings = await findingsOf([
      { id: '1' },
      { id: '2', answers: '1' },
      { id: '3', answers: '2', by: 'ann' },
      { id: '4', answers: '3', by: 'ann' },
    ]);
    expect(exchangesOf(findings)).toEqual({
      posts: 3,
      'by-others': 3,
      'others-without-place': 0,
      'to-post': 1,
      'to-post-share': 1 / 3,
      'to-others': 0,
      'to-oneself': 1,
      'to-unknown': 1,
      people: 1,
      'people-answered': 0,
      'people-answered-share': 0,
      'pairs-both-ways': 0,
      'chain-median': 3,
      'chain-longest': 3,
    });
    expect(conversationSentences(findings)).toEqual([
      '33% of the 3 posts by others than the host answer the post itself; the longest chain of answers has 3 steps.',
      'The largest discussion has 2 posts by 1 person below reply 1.',
    ]);
  });

  it('is not said to be whole where the place of some posts is not known', async () => {
    const posts: Said[] = [
      asked,
      { id: '2', answers: '1', by: 'ann' },
      { id: '3', answers: '1', by: 'bob' },
      // Below a post that did not come in, and below that again; the last is of another thread.
      { id: '4', answers: 'gone', by: 'cem' },
      { id: '5', answers: '4', by: 'host' },
      { id: '6', answers: 'gone', by: 'dee' },
      { id: '7', by: 'eve' },
    ];
    const findings = await findingsOf(posts, 'post: https://x.com/host/status/1\n');
    expect(exchangesOf(findings)).toMatchObject({
      ...{ posts: 2, 'to-post-share': 1, 'host-posts': 0 },
      ...{ 'others-without-place': 2, 'host-without-place': 1 },
    });
    expect(conversationSentences(findings)).toEqual([
      'Each of the 2 posts by others than the host whose place is known answers the post itself, and the place of 2 more is not known; the longest chain of answers that is known has 1 step.',
      'The host wrote 1 post in the thread; what it answers is not known.',
    ]);
  });

  it('is told of one post and of one person', async () => {
    const told = async (...posts: Said[]) => conversationSentences(await findingsOf(posts));
    const reply = { id: '2', answers: '1', by: 'ann' };
    const first =
      'The one post by somebody else than the host answers the post itself; the longest chain of answers has 1 step.';
    expect(await told(asked, reply)).toEqual([first, 'The host did not answer.']);
    expect(
      (await told(asked, { ...reply, by: 'host' }, { id: '3', answers: '2', by: 'bob' }))[0],
    ).toBe(
      'The one post by somebody else than the host does not answer the post itself; the longest chain of answers has 2 steps.',
    );
    expect(await told(asked, reply, { id: '3', answers: '2', by: 'host' })).toContain(
      '1 person (100%) was answered by somebody else.',
    );
    const other = { id: '4', answers: '1', by: 'bob' };
    expect(await told(asked, reply, { id: '3', answers: '2', by: 'host' }, other)).toContain(
      '1 of 2 people (50%) was answered by somebody else.',
    );
  });

  it('does not hang where posts answer one another in a circle, nor count them as placed', async () => {
    const findings = await findingsOf(
      [
        asked,
        { id: '2', answers: '1', by: 'ann' },
        { id: '3', answers: '5', by: 'bob' },
        { id: '4', answers: '3', by: 'cem' },
        { id: '5', answers: '4', by: 'dee' },
        { id: '6', answers: '6', by: 'eve' },
      ],
      'post: https://x.com/host/status/1\n',
    );
    expect(exchangesOf(findings)).toMatchObject({ posts: 1, 'to-post': 1, 'chain-longest': 1 });
    expect(findings.discussions).toEqual([]);
  });

  it('tells no hours where the source gives days only', async () => {
    const { times, exchanges } = await findingsOf([
      { ...asked, at: '2021-04-14' },
      { id: '2', answers: '1', by: 'ann', at: '2021-04-14' },
      { id: '3', answers: '1', by: 'bob', at: '2021-04-16' },
    ]);
    expect(times.map(({ by, value, replies }) => [by, value, replies])).toEqual([
      ['day', '2021-04-14', 1],
      ['day', '2021-04-15', 0],
      ['day', '2021-04-16', 1],
    ]);
    expect(exchanges.some(({ unit }) => unit === 'hours')).toBe(false);
  });

  it('says so where a reply is older than the question', async () => {
    const findings = await findingsOf([
      asked,
      { id: '2', answers: '1', by: 'ann', at: '2021-04-14T08:59:00Z' },
      { id: '3', answers: '1', by: 'bob', at: '2021-04-14T09:20:00Z' },
    ]);
    expect(findings.times.filter(({ by }) => by === 'before-question')).toMatchObject([
      { replies: 1 },
    ]);
    expect(conversationSentences(findings)).toContain(
      '1 reply is older than the question, if the times that the source gives are right.',
    );
  });

  it('leaves out the empty days of a thread of many years', async () => {
    const { times } = await findingsOf([
      { ...asked, at: '1971-01-01T00:00:00Z' },
      { id: '2', answers: '1', by: 'ann', at: '1971-01-01T01:00:00Z' },
      { id: '3', answers: '1', by: 'bob', at: '2021-04-14T09:20:00Z' },
    ]);
    const of = (by: string) => times.filter((row) => row.by === by).map(({ value }) => value);
    expect(of('day')).toEqual(['1971-01-01', '2021-04-14']);
    expect(of('days-after')).toEqual(['3', '18366']);
    expect(of('hours-after')).toHaveLength(72);
  });
});
