import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishInvented } from './invented-thread.ts';

describe('the stage publish', () => {
  it('writes the workbook, the findings, a file for each of them and the summary', async () => {
    const { names } = await publishInvented();
    expect(names).toEqual([
      'data/agreement.csv',
      'data/branches.csv',
      'data/campaigns.csv',
      'data/coverage.csv',
      'data/flags.csv',
      'data/limits.csv',
      'data/links.csv',
      'data/missing.csv',
      'data/quality.csv',
      'data/references.csv',
      'data/themes.csv',
      'data/top-issues.csv',
      'data/without-flags.csv',
      'data/words.csv',
      'findings.json',
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
});
