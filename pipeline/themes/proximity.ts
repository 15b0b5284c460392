/** Words of a text that meet a part, from a place up to another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a text with the runs that make it. */
export interface Nearby extends Run {
  readonly runs: readonly Run[];
}

/** No part is longer: a rule has at most 200 characters. */
const mostWords = 100;

/**
 * Where all parts stand near one another: each part at most its distance, in words, from the
 * stretch of those before it, on either side or within it, and no word used twice. Punctuation does
 * not part them: in "listen to nurses, carers and people" the commas join, and the number of words
 * is limit enough. For each run of the first part the shortest stretch is taken, then the earliest.
 * @param runs for each part where it stands in the text, in order
 * @param distances one number fewer than parts; 1 is the very next word
 */
export function nearby(
  runs: readonly (readonly Run[])[],
  distances: readonly number[],
): readonly Nearby[] {
  const [first = [], ...rest] = runs;
  return first.flatMap((run) => shortest({ ...run, runs: [run] }, rest, distances) ?? []);
}

function shortest(
  sofar: Nearby,
  rest: readonly (readonly Run[])[],
  distances: readonly number[],
): Nearby | undefined {
  const [part, ...others] = rest;
  const [limit = 0, ...limits] = distances;
  if (!part) return sofar;
  let best: Nearby | undefined;
  for (let place = firstFrom(part, sofar.from - limit - mostWords); place < part.length; place++) {
    const run = part[place]!;
    if (run.from > sofar.to + limit) break;
    if (distance(sofar, run) > limit || sofar.runs.some((other) => overlap(run, other))) continue;
    const from = Math.min(sofar.from, run.from);
    const to = Math.max(sofar.to, run.to);
    const whole = shortest({ from, to, runs: [...sofar.runs, run] }, others, limits);
    if (whole && (!best || whole.to - whole.from < best.to - best.from)) best = whole;
  }
  return best;
}

/** The place of the first run that begins there or later, by halving. */
function firstFrom(runs: readonly Run[], from: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From one word to the next is 1; what lies within is 0. */
function distance(stretch: Run, run: Run): number {
  if (run.from >= stretch.to) return run.from - stretch.to + 1;
  if (run.to <= stretch.from) return stretch.from - run.to + 1;
  return 0;
}

function overlap(one: Run, other: Run): boolean {
  return one.from < other.to && other.from < one.to;
}
