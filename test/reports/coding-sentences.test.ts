import { describe, expect, it } from 'vitest';
import type { Findings } from '../../pipeline/reports/read-findings.ts';
import { whatCodingsChange } from '../../pipeline/reports/sentences/coding-sentences.ts';

/** Issues in order by their names, with their likes as they are and by rules alone. */
function changed(issues: readonly (readonly [string, number, number])[]): string[] {
  const rows = (place: 1 | 2) => {
    const sorted = issues.toSorted((a, b) => b[place] - a[place]);
    return sorted.map((issue, rank) => ({
      theme: issue[0],
      name: issue[0],
      likes_over_threshold: issue[place],
      rank_by_likes_over_threshold: rank + 1,
    }));
  };
  const findings = { topIssues: rows(1), withoutCodings: rows(2), coverage: { decided: 40 } };
  return whatCodingsChange(findings as unknown as Findings);
}

describe('what the decisions of coders change', () => {
  it('is said with the first issue by rules alone and whatever else moves', () => {
    expect(
      changed([
        ['Trees', 900, 300],
        ['Buses', 500, 450],
        ['Parks', 100, 100],
      ]),
    ).toEqual([
      'Without what coders decided on 40 replies, by the rules alone, Buses would come first with 450 likes, and Trees 2nd with 300 instead of 900; 2 of 3 issues would stand elsewhere: Trees, 2nd instead of 1st and Buses, 1st instead of 2nd.',
    ]);
  });

  it('is said where the order stays', () => {
    expect(
      changed([
        ['Trees', 900, 800],
        ['Buses', 500, 450],
      ]),
    ).toEqual([
      'Without what coders decided on 40 replies, by the rules alone, Trees would come first too, with 800 likes instead of 900; all 2 issues would keep their ranks.',
    ]);
  });

  it('is nothing where nobody coded', () => {
    expect(whatCodingsChange({ topIssues: [], withoutCodings: [] } as unknown as Findings)).toEqual(
      [],
    );
  });
});
