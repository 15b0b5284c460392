import { growingNumbers, type PackedLists } from './packed-lists.ts';

/** Runs of one length, each under its number from 1; what stands at place 0 is none. */
export interface Runs {
  /** How many voices say each. */
  readonly voices: Int32Array;
  /** Each without its last word and without its first, as numbers of runs one word shorter. */
  readonly fronts: Int32Array;
  readonly backs: Int32Array;
}

/** Counters that runs are hashed to before they are counted themselves. */
const buckets = 2 ** 22;
/** A counter is a byte. */
const mostInBucket = 255;

/**
 * The runs of words, from one word to `longest`, that at least `fewest` voices say. Length by
 * length, as a run can only be frequent where both runs are that lack its first or its last word
 * (the a-priori principle: R. Agrawal & R. Srikant 1994, Proceedings of VLDB, 487-499); and only
 * those that a table of hashed counters leaves possible are counted by themselves (J. S. Park,
 * M.-S. Chen & P. S. Yu 1995, Proceedings of SIGMOD, 175-186). So the many runs that are said once
 * take no memory, and no count is a guess. A word that follows itself makes no run.
 * @param lists words by number from 1, with 0 between clauses and at the end of each list; they are
 *   overwritten, as there may be millions
 * @param voiceOf each list's voice, not 0; the lists of a voice must come together
 * @returns the runs of one word, of two, and on; those of one word under the word's own number
 */
export function frequentRuns(
  { numbers: runs, begins }: PackedLists,
  voiceOf: Int32Array,
  fewest: number,
  longest: number,
): Runs[] {
  // From here on: at each place the run that begins there, of the length counted last.
  const words = runs.reduce((most, word) => Math.max(most, word), 0) + 1;
  let candidates: Omit<Runs, 'voices'> = {
    fronts: new Int32Array(words),
    backs: new Int32Array(words),
  };
  const found: Runs[] = [];
  for (let length = 1; length <= longest; length++) {
    const voices = countVoices(runs, begins, voiceOf, candidates.fronts.length);
    found.push(keepFrequent(runs, { voices, ...candidates }, fewest, length === 1));
    if (length < longest) {
      candidates = lengthen(runs, found.at(-1)!.voices.length, fewest, length === 1);
    }
  }
  return found;
}

function countVoices(
  runs: Int32Array,
  begins: Int32Array,
  voiceOf: Int32Array,
  size: number,
): Int32Array {
  const [voices, last] = [new Int32Array(size), new Int32Array(size)];
  for (let list = 0; list < voiceOf.length; list++) {
    const voice = voiceOf[list]!;
    for (let place = begins[list]!; place < begins[list + 1]!; place++) {
      const run = runs[place]!;
      if (last[run] === voice) continue;
      last[run] = voice;
      voices[run]!++;
    }
  }
  return voices;
}

/**
 * Leaves only the frequent runs at their places, under numbers without gaps; words keep theirs, so
 * that they can be told.
 */
function keepFrequent(
  runs: Int32Array,
  { voices, fronts, backs }: Runs,
  fewest: number,
  areWords: boolean,
): Runs {
  const renumbered = new Int32Array(voices.length);
  const [keptVoices, keptFronts, keptBacks] = [
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
  ];
  for (const numbers of [keptVoices, keptFronts, keptBacks]) numbers.add(0);
  for (let run = 1; run < voices.length; run++) {
    const isFrequent = voices[run]! >= fewest;
    if (isFrequent) renumbered[run] = areWords ? run : keptVoices.size();
    if (!isFrequent && !areWords) continue;
    keptVoices.add(voices[run]!);
    keptFronts.add(fronts[run]!);
    keptBacks.add(backs[run]!);
  }
  for (let place = 0; place < runs.length; place++) runs[place] = renumbered[runs[place]!]!;
  return { voices: keptVoices.all(), fronts: keptFronts.all(), backs: keptBacks.all() };
}

/** Puts the run that is a word longer in the place of each that can be frequent, and 0 of others. */
function lengthen(runs: Int32Array, shorter: number, fewest: number, areWords: boolean) {
  const isCandidate = (place: number): boolean => {
    const [front, back] = [runs[place]!, runs[place + 1]];
    return front > 0 && back !== undefined && back > 0 && !(areWords && front === back);
  };
  const bucketAt = (place: number): number =>
    (Math.imul(runs[place]!, 0x9e3779b1) + Math.imul(runs[place + 1]!, 0x85ebca6b)) >>> 10;
  const inBucket = new Uint8Array(buckets);
  for (let place = 0; place < runs.length; place++) {
    if (isCandidate(place) && inBucket[bucketAt(place)]! < mostInBucket)
      inBucket[bucketAt(place)]!++;
  }
  const numbers = new Map<number, number>();
  const [fronts, backs] = [growingNumbers(), growingNumbers()];
  fronts.add(0);
  backs.add(0);
  const enough = Math.min(fewest, mostInBucket);
  for (let place = 0; place < runs.length; place++) {
    if (!isCandidate(place) || inBucket[bucketAt(place)]! < enough) {
      runs[place] = 0;
      continue;
    }
    const [front, back] = [runs[place]!, runs[place + 1]!];
    const key = front * shorter + back;
    let number = numbers.get(key);
    if (number === undefined) {
      number = fronts.size();
      numbers.set(key, number);
      fronts.add(front);
      backs.add(back);
    }
    runs[place] = number;
  }
  return { fronts: fronts.all(), backs: backs.all() };
}
