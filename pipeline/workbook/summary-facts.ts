import type { Publication } from '../reports/publication.ts';
import { howSure } from '../reports/sentences/caveats.ts';
import { completeness } from '../reports/sentences/completeness.ts';
import { flagSentences } from '../reports/sentences/flag-sentences.ts';
import { leaningSentences } from '../reports/sentences/leaning-sentences.ts';
import { linkSentences } from '../reports/sentences/link-sentences.ts';
import { questionSentences } from '../reports/sentences/question-sentences.ts';
import { orderSentences } from '../reports/sentences/ranking-sentences.ts';
import {
  citedReferences,
  howMany,
  howMuchDecides,
  howRanked,
  issueLine,
  leftOutLines,
  noSupport,
  nothingLeftOut,
  referenceLine,
  whenAsked,
  whenCounted,
  whoAsked,
  wordsOver,
} from '../reports/sentences/sentences.ts';
import { capitalised } from '../wording/clauses.ts';
import type { Cell, Sheet } from './sheet.ts';

/** A line of the summary. */
export interface Fact {
  readonly label: string;
  readonly said: Cell;
}

const mostIssues = 5;
const mostWords = 15;
const mostReferences = 5;

/** What a reader must know first: who asked what, what came back, and what it rests on. */
export function summaryFacts(publication: Publication, sheets: readonly Sheet[]): Fact[] {
  const { analysis, findings, thread } = publication;
  const { question, host, thresholds } = analysis.settings;
  const leftOut = leftOutLines(findings);
  const flagged = flagSentences(findings);
  const issues = findings.topIssues
    .slice(0, mostIssues)
    .map((row) => `${row.name}: ${issueLine(row, thresholds.likes)}`);
  const references = citedReferences(findings)
    .toSorted((a, b) => b.people - a.people)
    .map((row) => `${row.name}: ${referenceLine(row)}`);
  const answers = questionSentences(findings, thresholds.likes).map(
    ({ asks, sentences }) => `${asks} ${sentences.join(' ')}`,
  );
  return [
    { label: 'Question', said: question },
    {
      label: 'Asked by',
      said: capitalised(
        [whoAsked(publication), whenAsked(publication), host.standing]
          .filter((part) => part)
          .join(', '),
      ),
    },
    ...(thread.url === null
      ? []
      : [{ label: 'Post', said: { text: thread.url, address: thread.url } }]),
    {
      label: 'Replies',
      said: `${capitalised(howMany(findings))}.`,
    },
    { label: 'Completeness', said: completeness(findings).join('\n') },
    {
      label: 'Not counted',
      said: leftOut.length === 0 ? nothingLeftOut : leftOut.join('\n'),
    },
    {
      label: 'Likes',
      said: `${whenCounted(findings)} ${howRanked(thresholds.likes)}. ${howMuchDecides(findings, thresholds.likes)}`,
    },
    {
      label: 'Top issues',
      said: issues.length === 0 ? noSupport : issues.join('\n'),
    },
    ...said(
      'How firm',
      [...orderSentences(findings, 'issues', thresholds.likes), ...leaningSentences(findings)].join(
        ' ',
      ),
    ),
    ...said('What the post asked', answers.join('\n')),
    ...(references.length === 0
      ? []
      : [{ label: 'References', said: references.slice(0, mostReferences).join('\n') }]),
    {
      label: 'Words',
      said: wordsOver(findings, thresholds.words, mostWords),
    },
    { label: 'Links', said: linkSentences(findings).join(' ') },
    ...(flagged.length === 0 ? [] : [{ label: 'Flags', said: flagged.join('\n') }]),
    { label: 'How sure', said: howSure(publication).text },
    ...sheets.map((sheet) => ({ label: `Sheet "${sheet.name}"`, said: sheet.note })),
  ];
}

function said(label: string, text: string): Fact[] {
  return text === '' ? [] : [{ label, said: text }];
}
