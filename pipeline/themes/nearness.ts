/** What a rule of nearness says: its parts, and how far each may be from those before it. */
export interface Nearness {
  readonly parts: readonly string[];
  /** Words, one number fewer than parts. */
  readonly distances: readonly number[];
}

/** Farther apart, words have nothing to do with one another. */
export const farthest = 20;
export const mostParts = 3;

/** Whether someone meant a rule of nearness, well written or not. */
export function looksNear(text: string): boolean {
  return text.includes('~');
}

/** Reads "listen ~5 people"; undefined where it is not written so. */
export function nearnessOf(text: string): Nearness | undefined {
  const pieces = text.trim().split(/\s+~(\d+)\s+/u);
  const parts = pieces.filter((_, place) => place % 2 === 0);
  const distances = pieces.filter((_, place) => place % 2 === 1).map(Number);
  const isWhole = parts.length > 1 && parts.every((part) => part !== '' && !looksNear(part));
  return isWhole ? { parts, distances } : undefined;
}
