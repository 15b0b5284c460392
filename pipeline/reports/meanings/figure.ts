/** What a number counts, or how it is scaled. */
export type Unit =
  | 'replies'
  | 'posts'
  | 'people'
  | 'voices'
  | 'mentions'
  | 'likes'
  | 'themes'
  | 'words'
  | 'links'
  | 'texts'
  | 'resamples'
  | 'decisions'
  | 'questions'
  | 'share, 0 to 1'
  | 'rank, from 1'
  | 'weight'
  | 'ratio'
  | 'coefficient'
  | 'probability'
  | 'time'
  | 'place'
  | 'yes or no, 1 or 0'
  | 'hours'
  | 'steps'
  | 'pairs of people'
  | 'pairs of themes'
  | 'left out, one by one'
  | 'number of a reply'
  | 'number to refer by'
  | 'as the column "unit" says';

/** What a number means, what it counts, and where its interval is or why it has none. */
export interface Figure {
  readonly about: string;
  readonly unit: Unit;
  /** A sentence. */
  readonly interval: string;
}

/** Why a number has no interval, as sentences that are the same everywhere. */
export const noInterval = {
  count: 'None: it counts all that came in and estimates nothing.',
  label: 'None: it only says which one is meant.',
  end: 'None: it is an end of one.',
  given: 'None: the analysis gives it.',
  worked: 'None: it is worked out from all that came in and estimates nothing.',
  order: 'None: it puts all that came in in order.',
  test: 'None: it belongs to a test, which says what chance alone would do.',
  bound: 'None: it is a lower bound; how far above it the truth lies is not known.',
} as const;

/** A count of what came in, which is no estimate. */
export function countOf(unit: Unit, about: string): Figure {
  return { about, unit, interval: noInterval.count };
}

/** A number with a 95% interval in the columns named `<column>_low` and `<column>_high`. */
export function estimated(unit: Unit, about: string): Figure {
  return { about, unit, interval: '95%, in the columns ending in _low and _high.' };
}

/** The same figure where its 95% interval stands in the same cell. */
export function withinCell({ about, unit }: Figure): Figure {
  return { about, unit, interval: '95%, in brackets in the same cell.' };
}

/** A place in an order of all that came in. */
export function rankOf(about: string): Figure {
  return { about, unit: 'rank, from 1', interval: noInterval.order };
}

/** The number that a reply is known by. */
export function numberOfReply(about: string): Figure {
  return { about, unit: 'number of a reply', interval: noInterval.label };
}

/** Where the interval of a theme's rank or share in one ranking stands. */
export function rankingHas(
  weighting: string,
  measure: 'rank' | 'share' = 'rank',
  sharing: 'whole' | 'split' = 'whole',
): string {
  return `95%, in rankings.csv (${measure}_low and ${measure}_high; ${weighting}, ${sharing}), where enough voices supply it.`;
}

/** An end of an interval, in the unit of what it belongs to. */
export function endOf(unit: Unit, which: 'Lower' | 'Upper'): Figure {
  return { about: `${which} end of the 95% interval.`, unit, interval: noInterval.end };
}
