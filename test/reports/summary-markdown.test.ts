import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from './invented-rows.ts';
import { publishInvented } from './invented-thread.ts';

async function summary(asked: Parameters<typeof publishInvented>[0] = {}): Promise<string> {
  const { reports } = await publishInvented(asked);
  return readFileSync(join(reports, 'summary.md'), 'utf8');
}

describe('summary.md', () => {
  it('says who asked what and when, and how many answered', async () => {
    const text = await summary();
    expect(text).toContain(
      'On 15 April 2020 Jo Invented asked in [a public post](<https://x.com/i/status/1250000000000000001>), sent in a personal capacity:\n\n> Whom should we listen to, and what should we ask?',
    );
    expect(text).toContain('18 replies by 18 people are counted, of 20 posts that came in.');
    expect(text).toContain('- 1 post is in another language\n');
    expect(text).toContain('- 1 row of the input that could not be read\n');
    expect(text).toContain('20 of them (80%) could be had. Of the 5 missing posts, 4 are counted');
    expect(text).toContain('1 of 18 replies has over 20 likes; 14 carry none of the themes.');
  });

  it('gives the issues, the references and the words with their figures', async () => {
    const text = await summary();
    expect(text).toContain('| **Sustainability and wellbeing** | 1,234 | 100% | 1 | 2 | 2 |');
    expect(text).toContain('| **Listen to people** | 0 | – | 0 | 2 | 2 |');
    expect(text).toContain(
      '- [Doughnut Economics](<https://doughnut.example/>): 34 references in 30 replies by 28 people.',
    );
    expect(text).toContain(
      '2 words have over 20 mentions. Most mentioned are people (25 mentions in',
    );
    expect(text).toContain('more than half of the likes over the threshold for Sustainability');
  });

  it('shows both pictures with their alternative texts, in which nothing is markup', async () => {
    const text = await summary();
    expect(text).toContain(
      '![Two bars: "Sustainability" is longer than \\<Listen\\>.](charts/top-issues.png)',
    );
    expect(text).toContain('](charts/word-cloud.png)');
  });

  it('quotes no reply and names nobody but the host', async () => {
    const text = await summary();
    for (const quoted of texts) expect(text).not.toContain(quoted.slice(0, 20));
    expect(text).not.toMatch(/person-|quiet_reader|invented_1/);
  });

  it('has whole sentences for thresholds of 0 and 1', async () => {
    for (const [threshold, like, mention] of [
      [0, 'likes', 'mentions'],
      [1, 'like', 'mention'],
    ]) {
      const thresholds = `thresholds: { words: ${threshold}, likes: ${threshold} }`;
      const text = await summary({ settings: [thresholds] });
      expect(text).toContain(`the likes of their replies with over ${threshold} ${like}.`);
      expect(text).toContain(`| Likes on replies with over ${threshold} ${like} |`);
      expect(text).toContain(`2 words have over ${threshold} ${mention}. `);
    }
  });

  it('has no link to the post in the publish profile', async () => {
    const text = await summary({ settings: ['profile: publish'] });
    expect(text).toContain('Jo Invented asked in a public post, sent');
    expect(text).not.toContain('1250000000000000001');
  });

  it('begins with the notice where the replies are invented', async () => {
    expect(await summary({ settings: ['invented: true'] })).toMatch(
      /^> \*\*Invented replies: a worked example\.\*\*/,
    );
    expect(await summary()).toMatch(/^# What should we plan for\?/);
  });

  it('still is a summary where nothing was found', async () => {
    const text = await summary({ rows: {} });
    expect(text).toContain('No reply came in. Nothing is left out.');
    expect(text).toContain('No word has over 20 mentions.');
    expect(text).toContain('No posts could be had; how many the thread has is not known.');
    expect(text).not.toContain('undefined');
  });
});
