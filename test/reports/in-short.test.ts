import { describe, expect, it } from 'vitest';
import type { Publication } from '../../pipeline/reports/publication.ts';
import { inShort } from '../../pipeline/reports/summary/in-short.ts';

/** What is said in short of a thread of which nothing else is known. */
function said(coverage: { counted: number; untagged: number }, references: readonly object[] = []) {
  return inShort({
    analysis: { settings: { thresholds: { likes: 20 } } },
    findings: {
      coverage: { collected: coverage.counted, people: coverage.counted, ...coverage },
      references,
      rankings: [],
      weightings: [],
      withoutOne: [],
      topIssues: [],
      withoutCodings: [],
      quality: [],
    },
  } as unknown as Publication);
}

/** References named A, B, C …, each by so many people. */
function referred(...people: number[]): string {
  const references = people.map((number, place) => ({
    name: 'ABCDEFG'[place]!,
    mentions: number,
    replies: number,
    people: number,
  }));
  return said({ counted: 9, untagged: 0 }, references)[1]!;
}

describe('what a summary says in short', () => {
  it('counts one reply as one', () => {
    const ends = (counted: number, untagged: number) =>
      said({ counted, untagged })[0]!.split('; ')[1];
    expect(ends(1, 1)).toBe('it carries none of the themes looked for.');
    expect(ends(1, 0)).toBe('it carries a theme of the codebook.');
    expect(ends(4, 1)).toBe('1 of them (25%) carries none of the themes looked for.');
    expect(ends(4, 2)).toBe('2 of them (50%) carry none of the themes looked for.');
    expect(ends(4, 0)).toBe('every one carries a theme of the codebook.');
  });

  it('names references that share a place together, or not at all', () => {
    expect(referred(8, 5, 3, 2)).toBe(
      'Most referred to is A: 8 references in 8 replies by 8 people; then come B (5 people) and C (3 people).',
    );
    expect(referred(8, 5)).toMatch(/; then comes B \(5 people\)\.$/);
    expect(referred(8, 8)).toBe('Most referred to are A and B, by 8 people each.');
    expect(referred(8, 8, 5, 4)).toBe(
      'Most referred to are A and B, by 8 people each; then comes C (5 people).',
    );
    expect(referred(8, 5, 3, 3)).toMatch(/; then comes B \(5 people\)\.$/);
    expect(referred(1, 1, 1, 1)).toBe('4 references are made by 1 person each, the most.');
  });
});
