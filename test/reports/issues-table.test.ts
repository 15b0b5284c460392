import { describe, expect, it } from 'vitest';
import { rankingsOf } from '../../pipeline/findings/rankings/rankings.ts';
import type { Findings } from '../../pipeline/reports/read-findings.ts';
import { howToReadIssues, issuesTable } from '../../pipeline/reports/summary/issues-table.ts';
import { type Line, saidBy } from '../findings/rankings/small-said.ts';

let person = 0;

function many(theme: string, likes: number, count: number): Line[] {
  return Array.from({ length: count }, () => {
    person += 1;
    return [person, person, likes, theme];
  });
}

/** Findings with top issues that are told by the main ranking. */
function findingsOf(lines: readonly Line[]): Findings {
  const found = rankingsOf(saidBy('AB', lines), 1);
  const main = found.rankings.filter(
    (row) => row.weighting === 'likes-over-threshold' && row.sharing === 'whole',
  );
  const topIssues = main.map(({ theme, name, score, rank, replies }) => ({
    theme,
    name,
    likes_over_threshold: score,
    replies_over_threshold: replies,
    replies: 7,
    people: 7,
    share_of_top_reply: null,
    rank_by_likes_over_threshold: score === 0 ? 1 : rank,
  }));
  return { ...found, topIssues } as unknown as Findings;
}

/** The first and the last cell of each row, its head among them. */
function ranksIn(findings: Findings): string[][] {
  return issuesTable(findings, 20)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1]!, cells.at(-2)!]);
}

describe('the table of issues', () => {
  it('has intervals beside the ranks by likes, and says what they are', () => {
    const findings = findingsOf([...many('A', 90, 40), ...many('B', 30, 12)]);
    const [head, , first] = ranksIn(findings);
    expect(head).toEqual(['Rank (95%)', 'Rank by people']);
    expect(first).toEqual(['1 (1)', '1']);
    expect(howToReadIssues(findings)).toMatch(/^In brackets stand the ranks/);
  });

  it('gives no rank to an issue that has no likes', () => {
    const findings = findingsOf([...many('A', 30, 1), ...many('B', 3, 2)]);
    expect(ranksIn(findings).slice(2)).toEqual([
      ['1', '2'],
      ['–', '1'],
    ]);
  });

  it('does not speak of brackets where none is shown, though others were resampled', () => {
    const findings = findingsOf([...many('A', 30, 2), ...many('B', 3, 30)]);
    expect(findings.weightings.some(({ resamples }) => resamples > 0)).toBe(true);
    expect(issuesTable(findings, 20)).not.toContain('(1)');
    expect(howToReadIssues(findings)).toBe('');
  });

  it('has the intervals of the ranks by people where no issue has likes', () => {
    const findings = findingsOf([...many('A', 3, 60), ...many('B', 3, 12)]);
    expect(ranksIn(findings)).toEqual([
      ['Rank', 'Rank by people (95%)'],
      ['--:', '--:'],
      ['–', '1 (1)'],
      ['–', '2 (2)'],
    ]);
    expect(howToReadIssues(findings)).toMatch(/none where too few voices name it\.$/);
    expect(ranksIn(findingsOf([])).slice(2)).toEqual([
      ['–', '–'],
      ['–', '–'],
    ]);
    expect(howToReadIssues(findingsOf([]))).toBe('');
  });
});
