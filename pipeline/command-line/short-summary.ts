import type { Analysis } from '../analysis/analysis.ts';
import { readerOf } from '../database/access.ts';
import type { Connection } from '../database/open.ts';
import { type Findings, findingReads, readFindings } from '../reports/read-findings.ts';
import { completeness } from '../reports/sentences/completeness.ts';
import { orderSentences } from '../reports/sentences/ranking-sentences.ts';
import {
  citedReferences,
  howMany,
  howMuchDecides,
  howRanked,
  leftOutLines,
  noSupport,
  referenceLine,
  wordsOver,
} from '../reports/sentences/sentences.ts';
import { capitalised } from '../wording/clauses.ts';
import { counted, likes, replies } from '../wording/numbers.ts';

const mostIssues = 5;
const mostReferences = 3;
/** Fewer words over the threshold make a thin cloud. */
const fewWords = 10;

/** What the last run came to, in a few lines that a person can act on. */
export function shortSummary({ settings }: Analysis, database: Connection): string[] {
  const findings = readFindings(readerOf(database, findingReads, 'The short summary'));
  const { thresholds } = settings;
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  return [
    `${capitalised(howMany(findings))}.`,
    ...listed('Not counted are:', leftOutLines(findings)),
    ...completeness(findings),
    '',
    howMuchDecides(findings, thresholds.likes),
    ...ranked(findings, thresholds.likes),
    '',
    ...mostReferredTo(findings),
    wordsOver(findings, thresholds.words, 0),
    ...advice(findings, thresholds.words),
  ];
}

/** The first issues; or that there is no order, which the reports say in the same words. */
function ranked(findings: Findings, threshold: number): string[] {
  const isUnordered =
    findings.topIssues.some(({ replies: all }) => all > 0) &&
    findings.topIssues.every((issue) => issue.likes_over_threshold === 0);
  if (!isUnordered) return [`${howRanked(threshold)}:`, ...topIssues(findings)];
  return [
    ...orderSentences(findings, 'issues', threshold).slice(0, 2),
    ...(threshold === 0
      ? []
      : [
          `  To rank a thread of this size by likes, try a threshold below ${threshold} (thresholds: likes: in analysis.yaml).`,
        ]),
  ];
}

function topIssues(findings: Findings): string[] {
  const found = findings.topIssues.filter((issue) => issue.replies > 0).slice(0, mostIssues);
  if (findings.topIssues.length === 0) return [`  ${noSupport}`];
  if (found.length === 0) return ['  none of the themes was found; see themes.yaml'];
  return found.map(
    (issue) =>
      `  ${issue.rank_by_likes_over_threshold}. ${issue.name}: ${likes(issue.likes_over_threshold)}; ${replies(issue.replies)} in all`,
  );
}

function mostReferredTo(findings: Findings): string[] {
  const cited = citedReferences(findings).toSorted((a, b) => b.people - a.people);
  const more = cited.length - mostReferences;
  return [
    ...cited.slice(0, mostReferences).map((row) => `${row.name}: ${referenceLine(row)}.`),
    ...(more > 0 ? [`${capitalised(counted(more, 'reference'))} more in the reports.`] : []),
  ];
}

function advice({ coverage, words }: Findings, threshold: number): string[] {
  const above = words.filter((word) => word.over_threshold === 1).length;
  if (coverage.counted === 0 || above >= fewWords || threshold === 0) return [];
  return [
    `  So few make a thin cloud: for a thread of this size, try a threshold below ${threshold} (thresholds: words: in analysis.yaml).`,
  ];
}
