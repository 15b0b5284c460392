import type { Analysis } from '../../analysis/analysis.ts';
import type { FindingReferenceRow } from '../../database/theme-findings.ts';
import { allThemesSubject } from '../../findings/checking/quality-of-all.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { counted, grouped, people, percent } from '../../wording/numbers.ts';
import type { Publication } from '../publication.ts';
import type { Findings } from '../read-findings.ts';
import { whatCodingsChange } from '../sentences/coding-sentences.ts';
import { codedBy } from '../sentences/how-checked.ts';
import { leaningSentences } from '../sentences/leaning-sentences.ts';
import { interval } from '../sentences/measured-quality.ts';
import { orderSentences } from '../sentences/ranking-sentences.ts';
import { citedReferences, howMany, referenceLine } from '../sentences/sentences.ts';
import { weightingSentences } from '../sentences/weighting-sentences.ts';

const mostReferences = 3;
const firstIssues = 3;
const half = 0.5;

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
    ...leaningSentences(findings).filter((sentence) => /^One (reply|person)/.test(sentence)),
    ...whatCodingsChange(findings),
    ...mostReferredTo(findings),
    ...howGood(analysis, findings),
  ];
}

function untagged({ coverage: { counted: all, untagged: none } }: Findings): string {
  if (none === 0) return `${all === 1 ? 'it' : 'every one'} carries a theme of the codebook`;
  const looked = 'none of the themes looked for';
  if (all === 1) return `it carries ${looked}`;
  const carry = none === 1 ? 'carries' : 'carry';
  return `${grouped(none)} of them (${percent(none / all)}) ${carry} ${looked}`;
}

function mostReferredTo(findings: Findings): string[] {
  const cited = citedReferences(findings);
  const most = Math.max(0, ...cited.map((row) => row.people));
  const firsts = cited.filter((row) => row.people === most);
  const [first] = firsts;
  if (first === undefined) return [];
  if (firsts.length > mostReferences) {
    return [`${grouped(firsts.length)} references are made by ${people(most)} each, the most.`];
  }
  const then = nextReferred(
    cited.filter((row) => row.people < most),
    mostReferences - firsts.length,
  );
  if (firsts.length === 1) {
    return [`Most referred to is ${first.name}: ${referenceLine(first)}${then}.`];
  }
  return [
    `Most referred to are ${list(firsts.map(({ name }) => name))}, by ${people(most)} each${then}.`,
  ];
}

/** "; then comes …"; those that share a place are named all or, where they are too many, none. */
function nextReferred(rows: readonly FindingReferenceRow[], room: number): string {
  const sorted = rows.toSorted((a, b) => b.people - a.people);
  const beyond = sorted[room]?.people ?? 0;
  const named = sorted.slice(0, room).filter((row) => row.people > beyond);
  const comes = named.length === 1 ? 'comes' : 'come';
  return named.length === 0
    ? ''
    : `; then ${comes} ${list(named.map((row) => `${row.name} (${people(row.people)})`))}`;
}

function howGood(analysis: Analysis, findings: Findings): string[] {
  const { coverage, quality } = findings;
  const all = quality.find(({ subject }) => subject === allThemesSubject) ?? quality[0];
  if (all === undefined) {
    return ['Nobody has checked the themes: how often the rules are right is not known.'];
  }
  const { precision, precision_low, precision_high, recall, recall_low, recall_high } = all;
  return [
    [
      `Held against ${counted(coverage.decided, 'coded reply', 'coded replies')}, ${interval(precision, precision_low, precision_high)} of the tags that the rules give are right, and ${interval(recall, recall_low, recall_high)} of those that coders would give are found.`,
      ...weakest(findings),
      ...codedBy(analysis),
      ...(all.reason === null ? [] : [all.reason]),
    ].join(' '),
  ];
}

/** Of the first issues, those of which the tags are mostly wrong, or mostly not found. */
function weakest({ topIssues, quality }: Findings): string[] {
  const measuredOf = new Map(quality.map((row) => [row.subject, row]));
  const first = topIssues.slice(0, firstIssues).flatMap(({ theme, name }) => {
    const row = measuredOf.get(theme);
    return row === undefined ? [] : [{ name, precision: row.precision, recall: row.recall }];
  });
  const isWeak = (value: number | null) => value !== null && value < half;
  const said = first
    .filter(({ precision, recall }) => isWeak(precision) || isWeak(recall))
    .map(({ name, precision, recall }) => {
      const right = isWeak(precision) ? [`${percent(precision!)} right`] : [];
      const found = isWeak(recall) ? [`${percent(recall!)} found`] : [];
      return `${name} (${[...right, ...found].join(', ')})`;
    });
  return said.length === 0
    ? []
    : [`Weak among the first ${said.length === 1 ? 'is' : 'are'} ${list(said)}.`];
}
