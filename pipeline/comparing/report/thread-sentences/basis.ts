import { capitalised, list } from '../../../wording/clauses.ts';
import { counted, grouped, people, replies } from '../../../wording/numbers.ts';
import type { ComparedThreads, ThreadSide } from '../../compare-threads.ts';
import { settingSentences } from './settings.ts';

const mostThemes = 12;

/** What a comparison of two threads rests on, and what it therefore cannot say. */
export function basisSentences(compared: ComparedThreads): string[] {
  const { one, other } = compared;
  return [
    `${restsOn(one)}; ${restsOn(other)}.`,
    ...codebookSentences(compared),
    ...settingSentences(compared),
    ...codingSentences(compared),
    ...dependenceSentences(compared),
    ...[one, other].filter(({ run }) => run.isOutdated).map(outdated),
  ];
}

function restsOn({ run, totals }: ThreadSide): string {
  if (totals.replies === 0) return `${run.name} rests on no reply`;
  const who = totals.people === 1 ? 'who is' : 'who are';
  return `${run.name} rests on ${replies(totals.replies)} by ${people(totals.people)}, ${who} ${counted(totals.voices, 'voice')}`;
}

function codebookSentences({ one, other, themes }: ComparedThreads): string[] {
  const { alike, differing, onlyFirst, onlySecond } = themes;
  const sentences = [
    [differing, 'Found in different ways, and so not compared'],
    [onlyFirst, `Only in the codebook of ${one.run.name}`],
    [onlySecond, `Only in the codebook of ${other.run.name}`],
  ] as const;
  const told = sentences.flatMap(([names, what]) =>
    names.length === 0 ? [] : [`${what}: ${namesOf(names)}.`],
  );
  if (told.length === 0) return ['Both have the same codebook.'];
  const first =
    alike.length === 0
      ? 'The codebooks have no theme that both find in the same way.'
      : `The codebooks differ: ${counted(alike.length, 'theme is', 'themes are')} found in the same way in both, and compared.`;
  return [first, ...told];
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, mostThemes);
  const others = names.length - shown.length;
  return list(others > 0 ? [...shown, `${grouped(others)} more`] : shown);
}

function codingSentences({ one, other }: ComparedThreads): string[] {
  const [left, right] = [one.run.asked.codings.length, other.run.asked.codings.length];
  if (left === 0 && right === 0) return [];
  const said = [one, other].map(
    ({ run }) => `${counted(run.asked.codings.length, 'decision')} in ${run.name}`,
  );
  return [`People's decisions stand over the rules: ${list(said)}.`];
}

function dependenceSentences({ sharedPosts, sharedAccounts, noDifference }: ComparedThreads) {
  if (sharedPosts > 0) {
    return [`${noDifference} Compare runs of one analysis to see what moved.`];
  }
  if (noDifference !== null) return [noDifference];
  if (sharedAccounts === 0) return [];
  const answer = sharedAccounts === 1 ? 'answers' : 'answer';
  return [
    `${capitalised(people(sharedAccounts))} ${answer} in both; the intervals of differences take the threads to be independent.`,
  ];
}

function outdated({ run }: ThreadSide): string {
  return `Something has changed since ${run.name}, its last run; run it anew to compare how it stands now.`;
}
