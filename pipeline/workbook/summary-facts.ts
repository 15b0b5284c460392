import { themesUnchecked } from '../reports/caveats.ts';
import { type Publication, threadAddress } from '../reports/publication.ts';
import { measured } from '../reports/read-findings.ts';
import {
  completeness,
  howMany,
  issueLine,
  leftOutLines,
  referenceLine,
  whenAsked,
  whenCounted,
  whoAsked,
  wordLines,
} from '../reports/sentences.ts';
import { capitalised, counted, likes } from '../wording/wording.ts';
import type { Cell, Sheet } from './sheet.ts';

/** A line of the summary. */
export interface Fact {
  readonly label: string;
  readonly said: Cell;
}

const mostIssues = 5;
const mostWords = 15;

/** What a reader must know first: who asked what, what came back, and what it rests on. */
export function summaryFacts(publication: Publication, sheets: readonly Sheet[]): Fact[] {
  const { analysis, findings } = publication;
  const { settings } = analysis;
  const post = threadAddress(publication);
  const leftOut = leftOutLines(publication);
  const issues = findings.topIssues
    .slice(0, mostIssues)
    .map((row) => `${row.name}: ${issueLine(row, settings.thresholds.likes)}`);
  const references = findings.references
    .filter((row) => row.mentions > 0)
    .map((row) => `${row.name}: ${referenceLine(row)}`);
  const words = wordLines(publication, mostWords);
  return [
    { label: 'Question', said: settings.question },
    {
      label: 'Asked by',
      said: capitalised(
        [whoAsked(publication), whenAsked(publication), settings.host.standing]
          .filter((part) => part)
          .join(', '),
      ),
    },
    ...(post === null ? [] : [{ label: 'Post', said: { text: post, address: post } }]),
    {
      label: 'Replies',
      said: `${capitalised(howMany(publication))}, of ${counted(measured(findings, 'collected') ?? 0, 'post')} that came in.`,
    },
    { label: 'Completeness', said: completeness(publication) },
    {
      label: 'Not counted',
      said: leftOut.length === 0 ? 'Nothing is left out.' : leftOut.join('\n'),
    },
    {
      label: 'Likes',
      said: `${whenCounted(publication)} Issues are ranked by the likes of replies with more than ${likes(settings.thresholds.likes)}.`,
    },
    {
      label: 'Top issues',
      said: issues.length === 0 ? 'No theme counts as support.' : issues.join('\n'),
    },
    ...(references.length === 0 ? [] : [{ label: 'References', said: references.join('\n') }]),
    {
      label: 'Words',
      said:
        words.length === 0
          ? `No word is mentioned more than ${counted(settings.thresholds.words, 'time')}.`
          : `Most mentioned: ${words.join(', ')}.`,
    },
    { label: 'How sure', said: themesUnchecked.text },
    ...sheets.map((sheet) => ({ label: `Sheet "${sheet.name}"`, said: sheet.note })),
  ];
}
