import { list } from '../wording/clauses.ts';
import { grouped } from '../wording/numbers.ts';

/** Something that belongs in a chart but could not be shown, or not in full. */
export interface NotDrawn {
  readonly name: string;
  readonly reason: string;
}

/**
 * A sentence for each reason, with the names of what it keeps out of the picture.
 * @param mostNamed more than these are only counted
 */
export function notDrawnSentences(
  all: readonly NotDrawn[],
  mostNamed = Number.POSITIVE_INFINITY,
): string[] {
  const reasons = [...new Set(all.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = all.filter((each) => each.reason === reason).map(({ name }) => name);
    const others = names.length - mostNamed;
    const more = others > 0 ? [`${grouped(others)} more`] : [];
    return `Not drawn, because ${reason}: ${list([...names.slice(0, mostNamed), ...more])}.`;
  });
}
