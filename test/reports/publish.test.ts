import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedRows } from './invented-rows.ts';
import { inventedThread, publishInvented, publishThread } from './invented-thread.ts';

describe('the stage publish', () => {
  it('writes the workbook, the findings, a file for each of them and the summary', async () => {
    const { names } = await publishInvented();
    expect(names).toEqual([
      'data/agreement.csv',
      'data/branches.csv',
      'data/campaign-times.csv',
      'data/campaigns.csv',
      'data/coverage.csv',
      'data/depths.csv',
      'data/discussions.csv',
      'data/exchanges.csv',
      'data/flags.csv',
      'data/key-words.csv',
      'data/limits.csv',
      'data/link-groups.csv',
      'data/links.csv',
      'data/missing.csv',
      'data/most-liked.csv',
      'data/names.csv',
      'data/phrases.csv',
      'data/quality.csv',
      'data/question-themes.csv',
      'data/questions.csv',
      'data/rankings.csv',
      'data/references.csv',
      'data/theme-links.csv',
      'data/themes-per-reply.csv',
      'data/themes-together.csv',
      'data/themes.csv',
      'data/times.csv',
      'data/top-issues.csv',
      'data/weightings.csv',
      'data/without-codings.csv',
      'data/without-flags.csv',
      'data/without-one.csv',
      'data/word-comparisons.csv',
      'data/word-places.csv',
      'data/words.csv',
      ...['top-issues', 'word-cloud'].flatMap((chart) =>
        ['-dark.html', '-picture.html', '.html', '.md'].map((ending) => `embed/${chart}${ending}`),
      ),
      'findings.json',
      'index.html',
      'invented-details.xlsx',
      'invented.xlsx',
      'summary.md',
    ]);
  });

  it('gives the same bytes for the same rows', async () => {
    const [one, other] = [await publishInvented(), await publishInvented()];
    for (const name of one.names) {
      const bytes = readFileSync(join(one.reports, name));
      expect(bytes.equals(readFileSync(join(other.reports, name))), name).toBe(true);
    }
  });

  it('keeps a word to the working profile that fewer than three people use', async () => {
    const rows = inventedRows();
    const words = rows.finding_words!.map((row, place) => ({
      ...row,
      people: place === 0 ? 3 : 2,
    }));
    const shown = async (profile: string) => {
      const asked = { rows: { ...rows, finding_words: words }, settings: [`profile: ${profile}`] };
      const { reports } = await publishInvented(asked);
      return readFileSync(join(reports, 'data/words.csv'), 'utf8').trim().split('\n').length - 1;
    };
    expect(await shown('working')).toBe(2);
    expect(await shown('publish')).toBe(1);
  });

  it('warns in the publish profile of the workbooks for coders, which hold texts', async () => {
    const { analysis, store } = inventedThread({ settings: ['profile: publish'] });
    mkdirSync(join(analysis.places.reports, 'coding'), { recursive: true });
    expect((await publishThread(analysis, store)).said).toContain(
      'The folder coding/ among the reports holds the texts of replies, for coders: do not publish it.',
    );
  });
});
