import type { Analysis } from '../../analysis/analysis.ts';
import { allThemesSubject } from '../../findings/checking/quality-of-all.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { counted, grouped, people, percent } from '../../wording/numbers.ts';
import type { Publication } from '../publication.ts';
import type { Findings } from '../read-findings.ts';
import { codedBy } from '../sentences/how-checked.ts';
import { leaningSentences } from '../sentences/leaning-sentences.ts';
import { interval } from '../sentences/measured-quality.ts';
import { orderSentences } from '../sentences/ranking-sentences.ts';
import { citedReferences, howMany, referenceLine } from '../sentences/sentences.ts';
import { weightingSentences } from '../sentences/weighting-sentences.ts';

const mostReferences = 3;

/**
 * What somebody who reads no further must know, a sentence or two each: how many answered, what
 * leads and how firmly, what that leans on, what is referred to, and how good the tags are. Nothing
 * where no reply is counted.
 */
export function inShort({ analysis, findings }: Publication): string[] {
  if (findings.coverage.counted === 0) return [];
  const threshold = analysis.settings.thresholds.likes;
  const order = orderSentences(findings, 'issues', threshold);
  const underWeightings = weightingSentences(findings, 'issues', threshold);
  return [
    `${capitalised(howMany(findings))}; ${untagged(findings)}.`,
    ...[[...order.slice(0, 2), ...underWeightings.slice(0, 1)].join(' ')].filter((text) => text),
    ...leaningSentences(findings).filter((sentence) => sentence.startsWith('One reply')),
    ...mostReferredTo(findings),
    ...howGood(analysis, findings),
  ];
}

function untagged({ coverage: { counted: all, untagged: none } }: Findings): string {
  return none === 0
    ? 'every one carries a theme of the codebook'
    : `${grouped(none)} of them (${percent(none / all)}) carry none of the themes looked for`;
}

function mostReferredTo(findings: Findings): string[] {
  const [first, ...others] = citedReferences(findings).toSorted((a, b) => b.people - a.people);
  if (first === undefined) return [];
  const named = others
    .slice(0, mostReferences - 1)
    .map((row) => `${row.name} (${people(row.people)})`);
  const then = named.length === 0 ? '' : `; then come ${list(named)}`;
  return [`Most referred to is ${first.name}: ${referenceLine(first)}${then}.`];
}

function howGood(analysis: Analysis, { coverage, quality }: Findings): string[] {
  const all = quality.find(({ subject }) => subject === allThemesSubject) ?? quality[0];
  if (all === undefined) {
    return ['Nobody has checked the themes: how often the rules are right is not known.'];
  }
  const { precision, precision_low, precision_high, recall, recall_low, recall_high } = all;
  return [
    [
      `Held against ${counted(coverage.decided, 'coded reply', 'coded replies')}, ${interval(precision, precision_low, precision_high)} of the tags that the rules give are right, and ${interval(recall, recall_low, recall_high)} of those that coders would give are found.`,
      ...codedBy(analysis),
    ].join(' '),
  ];
}
