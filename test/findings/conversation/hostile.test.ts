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
