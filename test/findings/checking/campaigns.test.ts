import { describe, expect, it } from 'vitest';
import { flaggedThread } from '../../flags/flagged-thread.ts';
import { flaggedReplies } from './flagged-replies.ts';

const figures = `select campaign, template_reply, replies, texts, people, likes
  from finding_campaigns`;

describe('the finding of campaigns, counted by hand', () => {
  it('has replies, different texts and people side by side', async () => {
    const { all } = await flaggedThread(flaggedReplies);
    const [row, ...others] = all(figures);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ campaign: 1, replies: 3, texts: 2, people: 3, likes: 7 });
    // Ten pairs of words in the shared text; "and" and "warm" make two more.
    expect(all('select round(least_similarity, 3) as least from finding_campaigns')).toEqual([
      { least: 0.833 },
    ]);
  });

  it('has the theme of most of its replies, and when they came', async () => {
    const timed = flaggedReplies.map((reply, place) => ({
      ...reply,
      ...(place === 8
        ? {}
        : { created_at: `2021-04-${14 + Math.floor(place / 7)}T0${place}:30:00Z` }),
      ...(place > 5 && place < 9 ? { text: `${reply.text}, by bus${place === 7 ? '!' : ''}` } : {}),
    }));
    const { all } = await flaggedThread(timed);
    expect(all('select main_theme from finding_campaigns')).toEqual([{ main_theme: 'transport' }]);
    // The question came at 00:30 on the 14th; of the three replies one has no time.
    expect(all('select by, value, replies from finding_campaign_times')).toEqual([
      { by: 'no-time', value: '', replies: 1 },
      { by: 'day', value: '2021-04-14', replies: 1 },
      { by: 'hours-after', value: '6', replies: 1 },
      { by: 'day', value: '2021-04-15', replies: 1 },
      { by: 'hours-after', value: '31', replies: 1 },
    ]);
  });

  it('leaves out replies that people say are none of it', async () => {
    const { all } = await flaggedThread(flaggedReplies, { decided: [[8, 'flag:campaign', 0]] });
    expect(all(figures)).toMatchObject([{ replies: 2, people: 2 }]);
  });

  it('is empty where nobody shares a text', async () => {
    const { all } = await flaggedThread(flaggedReplies.slice(0, 6));
    expect(all(figures)).toEqual([]);
  });
});
