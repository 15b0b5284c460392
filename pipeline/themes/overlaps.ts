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
