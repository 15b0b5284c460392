import { fewestComparedVoices } from '../../findings/words/word-comparisons.ts';
import { capitalised } from '../../wording/clauses.ts';
import { counted, grouped, people, posts } from '../../wording/numbers.ts';

/** One of two threads, as far as it bears on whether they are two samples. */
export interface SampleSize {
  /** The run's name. */
  readonly name: string;
  readonly voices: number;
  readonly people: number;
}

/** What two threads have in common. */
export interface Shared {
  /** Posts that both rest on, and accounts that answer in both. */
  readonly posts: number;
  readonly accounts: number;
}

/** Of the people of the smaller thread; where more answer in both, threads are not taken as independent. */
export const mostSharedPeople = 0.05;

/** Whether both threads have voices enough to be compared, as bodies of replies within one are. */
export function haveVoices(one: SampleSize, other: SampleSize): boolean {
  return Math.min(one.voices, other.voices) >= fewestComparedVoices;
}

/**
 * Why a comparison of two threads says nothing, as a clause: "344 voices speak in one@1 and 1 in
 * other@1; a comparison needs at least 20 in each"; null where both have voices enough.
 */
export function whyTooFew(one: SampleSize, other: SampleSize): string | null {
  if (haveVoices(one, other)) return null;
  const speak = one.voices === 1 ? 'speaks' : 'speak';
  return `${counted(one.voices, 'voice')} ${speak} in ${one.name} and ${grouped(other.voices)} in ${other.name}; a comparison needs at least ${fewestComparedVoices} in each`;
}

/**
 * Why no difference of two threads has an interval, as a sentence; null where they may. The intervals
 * (Newcombe's, and those of two bootstraps) take the threads for two independent samples, and
 * Newcombe's calls too many differences clear where one of them is of a few voices: with 344 beside
 * 1 up to 15 per cent, with 20 in each about 5 (`test/comparing/two-samples.test.ts`).
 */
export function whyNoDifference(one: SampleSize, other: SampleSize, shared: Shared): string | null {
  if (shared.posts > 0) {
    return `Both rest on ${posts(shared.posts)} in common, so they are no two samples and differences have no intervals.`;
  }
  const few = whyTooFew(one, other);
  if (few !== null) return `${capitalised(few)}, so differences have no intervals.`;
  const smaller = Math.min(one.people, other.people);
  if (shared.accounts <= mostSharedPeople * smaller) return null;
  const answer = shared.accounts === 1 ? 'answers' : 'answer';
  return `${grouped(shared.accounts)} of the ${people(smaller)} of the smaller thread ${answer} in both, more than ${mostSharedPeople * 100}%, so they are no two independent samples and differences have no intervals.`;
}
