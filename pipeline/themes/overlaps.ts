/** A stretch of a text. */
export interface Span {
  readonly starts: number;
  readonly ends: number;
  readonly excludes?: boolean;
  readonly rule: number;
}

/**
 * Of spans that overlap, the longest stays; of equally long ones the exclusion, then the earlier,
 * then the rule that stands first in the codebook.
 * @returns the spans that stay, in order of place
 */
export function longestFirst<Item extends Span>(spans: readonly Item[]): Item[] {
  if (spans.length < 2) return [...spans];
  return entangled(spans).flatMap((group) => (group.length < 2 ? group : longestOf(group)));
}

/** Groups of spans that hang together by overlapping, in order of place. */
function entangled<Item extends Span>(spans: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.starts - b.starts)) {
    if (groups.length > 0 && span.starts < end) groups.at(-1)!.push(span);
    else groups.push([span]);
    end = Math.max(end, span.ends);
  }
  return groups;
}

function longestOf<Item extends Span>(spans: readonly Item[]): Item[] {
  const ranked = spans.toSorted(
    (a, b) =>
      b.ends - b.starts - (a.ends - a.starts) ||
      Number(b.excludes ?? false) - Number(a.excludes ?? false) ||
      a.starts - b.starts ||
      a.rule - b.rule,
  );
  const kept: Item[] = [];
  for (const span of ranked) {
    if (!kept.some((other) => span.starts < other.ends && other.starts < span.ends)) {
      kept.push(span);
    }
  }
  return kept.sort((a, b) => a.starts - b.starts);
}
