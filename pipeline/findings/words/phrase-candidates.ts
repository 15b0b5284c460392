import type { Runs } from './frequent-runs.ts';

/** A run that may be a phrase. */
export interface Candidate {
  readonly words: number;
  /** Its number among the runs of its length. */
  readonly run: number;
  readonly voices: number;
  /** -1 to 1, see `associationOf`. */
  readonly association: number;
}

/** Reads parts out of runs, which know only their own fronts and backs. */
export function partReader(lengths: readonly Runs[]) {
  /** The number of the run of `size` words that begins `from` words into one of `words`. */
  const part = (words: number, run: number, from: number, size: number): number => {
    let [length, number] = [words, run];
    for (let step = 0; step < from; step++) number = lengths[--length]!.backs[number]!;
    while (length > size) number = lengths[--length]!.fronts[number]!;
    return number;
  };
  const voices = (words: number, run: number): number => lengths[words - 1]!.voices[run]!;
  return { part, voices };
}

export type PartReader = ReturnType<typeof partReader>;

/**
 * How much more often a run is said than its two halves would meet by chance, for the cut that
 * binds it least: normalised pointwise mutual information, ln(p(x,y) / (p(x) p(y))) / -ln p(x,y)
 * (G. Bouma 2009, Proceedings of GSCL, 31-40), with p as the share of voices that say it.
 * @param total voices in all
 * @returns 1 where the halves never stand apart, 0 for chance, below 0 where they avoid each other
 */
export function associationOf(
  { part, voices }: PartReader,
  words: number,
  run: number,
  total: number,
): number {
  const joint = voices(words, run) / total;
  if (joint === 1) return 1;
  let weakest = 1;
  for (let cut = 1; cut < words; cut++) {
    const front = voices(cut, part(words, run, 0, cut)) / total;
    const back = voices(words - cut, part(words, run, cut, words - cut)) / total;
    weakest = Math.min(weakest, Math.log(joint / (front * back)) / -Math.log(joint));
  }
  return weakest;
}

/**
 * The runs of two words and more that begin and end with a word of meaning and whose words stand
 * together more often than by chance, the longest first.
 * @param isStop whether a word, by its number, says nothing by itself
 */
export function candidatesOf(
  lengths: readonly Runs[],
  reader: PartReader,
  isStop: (word: number) => boolean,
  total: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (let words = lengths.length; words > 1; words--) {
    const { voices } = lengths[words - 1]!;
    for (let run = 1; run < voices.length; run++) {
      const ends = [reader.part(words, run, 0, 1), reader.part(words, run, words - 1, 1)];
      if (ends.some(isStop)) continue;
      const association = associationOf(reader, words, run, total);
      if (association > 0) found.push({ words, run, voices: voices[run]!, association });
    }
  }
  return found;
}
