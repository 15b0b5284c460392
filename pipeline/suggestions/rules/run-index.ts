import type { Token } from '../../text/word.ts';
import { familiesOf } from './families.ts';
import { commonest, distinctRuns, lemmasOf, ruleTextOf, runsOf } from './runs.ts';

/** Texts by their place; what is said of a text is said of its place. */
export type Texts = readonly (readonly Token[])[];

/** The runs of many texts and the families of their words, and which texts hold each. */
export interface RunIndex {
  /** Places of texts, ascending, by the lemmas of a run, or by a family's glob. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  /** The commonest way in which the texts write a run, as the text of a rule. */
  ruleText(lemmas: string): string;
}

/** More different runs than this, and those seen once so far are forgotten. */
const mostRuns = 600_000;

/**
 * Indexes every run that at least `least` texts hold. Memory is bounded by forgetting what was seen
 * once whenever there are too many (as in lossy counting, Manku and Motwani 2002).
 * @param places the texts to look at, ascending; all of them unless given
 */
export function runIndex(
  texts: Texts,
  least: number,
  places: Iterable<number> = texts.keys(),
): RunIndex {
  const looked = [...places];
  const often = frequentRuns(texts, least, looked);
  const placesOf = new Map<string, number[]>();
  for (const place of looked) {
    for (const lemmas of distinctRuns(texts[place]!)) {
      if (!often.has(lemmas)) continue;
      const known = placesOf.get(lemmas);
      if (known) known.push(place);
      else placesOf.set(lemmas, [place]);
    }
  }
  const families = familiesOf(placesOf.keys());
  for (const [glob, members] of families) {
    placesOf.set(glob, joined(members.map((lemma) => placesOf.get(lemma)!)));
  }
  const ruleText = (lemmas: string): string => {
    if (families.has(lemmas)) return lemmas;
    const writings = new Map<string, number>();
    for (const place of placesOf.get(lemmas) ?? []) {
      for (const run of runsOf(texts[place]!)) {
        if (lemmasOf(run) !== lemmas) continue;
        const writing = ruleTextOf(run);
        writings.set(writing, (writings.get(writing) ?? 0) + 1);
      }
    }
    return commonest(writings) ?? lemmas;
  };
  return { placesOf, ruleText };
}

function frequentRuns(texts: Texts, least: number, places: readonly number[]): Set<string> {
  const seen = new Map<string, number>();
  for (const place of places) {
    for (const lemmas of distinctRuns(texts[place]!)) {
      seen.set(lemmas, (seen.get(lemmas) ?? 0) + 1);
    }
    if (seen.size > mostRuns) {
      for (const [lemmas, count] of seen) if (count === 1) seen.delete(lemmas);
    }
  }
  return new Set([...seen].filter(([, count]) => count >= least).map(([lemmas]) => lemmas));
}

function joined(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
