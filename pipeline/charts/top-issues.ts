import type { Basis } from './basis.ts';
import type { Chart } from './chart.ts';
import { issueBars } from './issue-bars.ts';
import {
  alternativeOf,
  columnsOf,
  headingsOf,
  type IssueFacts,
  type IssueRow,
  notesOf,
  nothingToDraw,
  repliesOf,
  subtitleOf,
} from './issue-wording.ts';
import { likesIntervals, type RankedShare, totalLikes } from './likes-intervals.ts';
import { foot, head, message, svgDocument } from './page.ts';
import { type CodebookTheme, familiesOf, neutral } from './palette.ts';
import type { Typeface } from './typeface.ts';

const chart = 'top-issues';
const title = 'Top issues, by the likes they carry';
const mostBars = 15;

/**
 * Draws the themes as bars in the order of the rank that was found, with their likes over the
 * threshold and the 95% intervals of these. The same rows in any order give the same bytes.
 * @param ranking the same themes in the ranking by likes over the threshold, for the intervals
 */
export function topIssues(
  rows: readonly IssueRow[],
  ranking: readonly RankedShare[],
  themes: readonly CodebookTheme[],
  basis: Basis,
  typeface: Typeface,
): Chart {
  const ranked = rows.toSorted(
    (a, b) =>
      a.rank_by_likes_over_threshold - b.rank_by_likes_over_threshold ||
      (a.theme < b.theme ? -1 : 1),
  );
  const issues = ranked.slice(0, mostBars);
  const lower = ranked.slice(mostBars);
  const facts: IssueFacts = {
    basis,
    issues,
    intervals: likesIntervals(ranking),
    total: totalLikes(ranking),
    more: lower.length,
    nested: anyNested(issues, themes),
  };
  const families = familiesOf(themes);
  const bars = issues.map((issue) => ({
    name: issue.name,
    value: issue.likes_over_threshold,
    interval: facts.intervals.get(issue.theme) ?? null,
    beside: repliesOf(issue),
    colour: families.get(issue.theme)?.colour ?? neutral,
  }));
  const body =
    bars.length > 0
      ? issueBars(typeface, bars, headingsOf(facts))
      : message(typeface, nothingToDraw());
  const alternative = alternativeOf(facts);
  const notes = notesOf(facts);
  return {
    chart,
    title,
    alternative,
    ...svgDocument(chart, title, alternative, [
      head(typeface, basis, title, subtitleOf(facts)),
      body,
      foot(typeface, notes),
    ]),
    notes,
    notDrawn: [
      ...lower.map(({ name }) => ({ name, reason: `${mostBars} themes rank higher` })),
      ...issues
        .filter(({ name }) => !typeface.covers(name))
        .map(({ name }) => ({ name, reason: 'the typeface lacks some of its characters' })),
    ],
    table: {
      columns: columnsOf(facts),
      rows: issues.map((issue) => {
        const interval = facts.intervals.get(issue.theme);
        return [
          issue.name,
          issue.likes_over_threshold,
          interval?.low ?? 'none',
          interval?.high ?? 'none',
          issue.replies_over_threshold,
          issue.replies,
        ];
      }),
    },
  };
}

function anyNested(issues: readonly IssueRow[], themes: readonly CodebookTheme[]): boolean {
  const parentOf = new Map(themes.map(({ theme, parent }) => [theme, parent]));
  const drawn = new Set<string | null>(issues.map(({ theme }) => theme));
  return issues.some(({ theme }) => drawn.has(parentOf.get(theme) ?? null));
}
