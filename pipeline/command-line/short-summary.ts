import type { Analysis } from '../analysis/analysis.ts';
import type { Reader } from '../database/access.ts';
import type {
  FindingCoverageRow,
  FindingLimitRow,
  FindingReferenceRow,
  FindingTopIssueRow,
} from '../database/finding-tables.ts';
import type { TableName } from '../database/schema.ts';

export const summaryReads = [
  'finding_coverage',
  'finding_limits',
  'finding_top_issues',
  'finding_references',
  'finding_words',
] as const satisfies readonly TableName[];

const number = new Intl.NumberFormat('en-GB');

/** What a run came to, in a few lines that a person can act on. */
export function shortSummary(analysis: Analysis, read: Reader): string[] {
  const { thresholds } = analysis.settings;
  const measure = new Map(
    read
      .all<FindingCoverageRow>('select * from finding_coverage')
      .map((row) => [row.measure, Number(row.value)]),
  );
  const shown = (name: string) => number.format(measure.get(name) ?? 0);
  const limits = read.all<FindingLimitRow>('select * from finding_limits order by replies desc');
  const leftOut = limits.filter((limit) => limit.reason.startsWith('left-out:'));
  const missing = (measure.get('missing') ?? 0) + (measure.get('shortfall') ?? 0);
  const overWords = read.one<{ n: number }>(
    'select count(*) as n from finding_words where over_threshold = 1',
  )!.n;
  return [
    `${shown('counted')} replies by ${shown('people')} people are counted, of ${shown('collected')} collected.`,
    ...leftOut.map((limit) => `  left out: ${number.format(limit.replies)} – ${limit.about}`),
    ...(missing ? [`${number.format(missing)} posts are known to be missing.`] : []),
    '',
    `Top issues by the likes of replies with over ${thresholds.likes} likes:`,
    ...topIssues(read),
    '',
    ...references(read),
    `${number.format(overWords)} words have over ${thresholds.words} mentions.`,
    ...advice(measure.get('counted') ?? 0, overWords, thresholds.words),
  ];
}

function topIssues(read: Reader): string[] {
  const issues = read.all<FindingTopIssueRow>(
    'select * from finding_top_issues where replies > 0 order by rank_by_likes_over_threshold, rank_by_replies, name limit 5',
  );
  if (issues.length === 0) return ['  none of the themes was found; see themes.yaml'];
  return issues.map(
    (issue) =>
      `  ${issue.rank_by_likes_over_threshold}. ${issue.name}: ${number.format(issue.likes_over_threshold)} likes; ${number.format(issue.replies)} replies in all`,
  );
}

function references(read: Reader): string[] {
  return read
    .all<FindingReferenceRow>('select * from finding_references order by replies desc, name')
    .map(
      (reference) =>
        `References to ${reference.name}: ${number.format(reference.mentions)} mentions in ${number.format(reference.replies)} replies by ${number.format(reference.people)} people.`,
    );
}

function advice(counted: number, overWords: number, threshold: number): string[] {
  if (counted > 0 && overWords < 10) {
    return [
      `  So few make a thin cloud: for a thread of this size, try a threshold below ${threshold} (thresholds: words: in analysis.yaml).`,
    ];
  }
  return [];
}
