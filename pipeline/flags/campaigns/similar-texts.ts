import { type Buckets, bucketsOfSimilar } from './buckets.ts';
import type { PackedSets } from './packed-sets.ts';
import { resemblance } from './shingles.ts';

/** Texts that resemble their template; each text is in one group at most. */
export interface SimilarTexts {
  readonly template: number;
  /** The template first, the others in order. */
  readonly texts: readonly { readonly text: number; readonly similarity: number }[];
}

/** At least half of all shingles of the two are shared. */
export const leastSimilarity = 0.5;

/** So many templates are looked at in a bucket; more would be texts that only share a little. */
const mostTemplates = 8;
/** So many texts of a group are compared with each other to find its middle. */
const mostCompared = 40;

/**
 * Groups texts around templates. Candidates come from the buckets, and what counts is the true
 * resemblance to the template, so no chain of small changes joins texts that are not alike. Texts
 * are taken in order of how often they were posted, then of time; each joins the template that it
 * resembles most, or becomes one itself. Then it is done again with the middle of each group, the
 * text most similar to the others unless one was posted more often, as the first templates.
 * @param sets each text's shingles, in order of time
 * @param repliesOf how often each was posted
 */
export function similarTexts(
  sets: PackedSets,
  repliesOf: (text: number) => number,
  seed: number,
): SimilarTexts[] {
  const buckets = bucketsOfSimilar(sets, seed);
  const order = [...buckets.bucketsOf.keys()].sort((a, b) => repliesOf(b) - repliesOf(a) || a - b);
  const sizeOf = (group: readonly number[]) =>
    group.reduce((sum, text) => sum + repliesOf(text), 0);
  const groups = [...grouped(sets, buckets, order).values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a[0]! - b[0]!);
  const middles = groups.map((group) => middleOf(sets, group, repliesOf));
  const again = [...new Set([...middles, ...order])];
  return [...grouped(sets, buckets, again)]
    .filter(([, group]) => group.length > 1)
    .map(([template, group]) => ({
      template,
      texts: group.map((text) => ({
        text,
        similarity: text === template ? 1 : resemblance(sets.at(text), sets.at(template)),
      })),
    }));
}

/** Each template with its texts, itself the first. */
function grouped(
  sets: PackedSets,
  { count, bucketsOf }: Buckets,
  order: readonly number[],
): Map<number, number[]> {
  const templatesIn: number[][] = Array.from({ length: count });
  const groups = new Map<number, number[]>();
  const comparedWith = new Map<number, number>();
  for (const text of order) {
    const buckets = bucketsOf.get(text)!;
    const own = sets.at(text);
    let best = { template: -1, similarity: 0 };
    for (const bucket of buckets) {
      for (const template of templatesIn[bucket] ?? []) {
        if (comparedWith.get(template) === text) continue;
        comparedWith.set(template, text);
        const similarity = resemblance(own, sets.at(template));
        const isBetter = similarity > best.similarity;
        if (isBetter || (similarity === best.similarity && template < best.template)) {
          best = { template, similarity };
        }
      }
    }
    if (best.similarity >= leastSimilarity) {
      groups.get(best.template)!.push(text);
      continue;
    }
    groups.set(text, [text]);
    for (const bucket of buckets) {
      templatesIn[bucket] ??= [];
      if (templatesIn[bucket].length < mostTemplates) templatesIn[bucket].push(text);
    }
  }
  return groups;
}

/** The text that was posted most often, where there is one; else the one most similar to the others. */
function middleOf(
  sets: PackedSets,
  group: readonly number[],
  repliesOf: (text: number) => number,
): number {
  const [first, second] = group.toSorted((a, b) => repliesOf(b) - repliesOf(a) || a - b);
  if (second === undefined || repliesOf(first!) > repliesOf(second)) return first!;
  const compared = group.slice(0, mostCompared);
  const closeness = compared.map((text) =>
    compared.reduce((sum, other) => sum + resemblance(sets.at(text), sets.at(other)), 0),
  );
  return compared[closeness.indexOf(Math.max(...closeness))]!;
}
