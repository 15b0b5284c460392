import { outside, placeNotKnown } from './places.ts';
import type { ThreadTree } from './thread-tree.ts';

/** Expected against collected of one part of a thread; expected is collected and missing together. */
export interface Part {
  collected: number;
  missing: number;
  /** Posts that the service counts besides; they may be among the missing whose place is not known. */
  perhapsMissing: number;
  /** Missing posts by reason. */
  readonly reasons: Map<string, number>;
}

/**
 * The parts of a thread, to one of which every post but the root belongs: `directReplies`; below
 * the first post of a branch, by its number; and the places of `places.ts` that are no branch.
 */
export type Parts = Map<number, Part>;

export const directReplies = 0;

/** No part but the direct replies to the root, where one is known. */
export function noParts(rootId: string | null): Parts {
  return new Map(rootId === null ? [] : [[directReplies, emptyPart()]]);
}

/** The part that a post belongs to; nothing where it is outside the thread. */
export function partOf(post: number, { parents }: ThreadTree, places: Int32Array) {
  const place = places[post]!;
  if (place === outside) return undefined;
  if (place !== post) return place;
  return parents[post] === 0 ? directReplies : placeNotKnown;
}

export function addCollected(parts: Parts, number: number): void {
  partAt(parts, number).collected++;
}

export function addMissing(parts: Parts, number: number, reason: string, posts: number): void {
  if (posts <= 0) return;
  const part = partAt(parts, number);
  part.missing += posts;
  part.reasons.set(reason, (part.reasons.get(reason) ?? 0) + posts);
}

export function addPerhapsMissing(parts: Parts, number: number, posts: number): void {
  partAt(parts, number).perhapsMissing += posts;
}

/** All parts together. */
export function totalOf(parts: Parts): Part {
  const total = emptyPart();
  for (const { collected, missing, perhapsMissing, reasons } of parts.values()) {
    total.collected += collected;
    total.missing += missing;
    total.perhapsMissing += perhapsMissing;
    for (const [reason, posts] of reasons) {
      total.reasons.set(reason, (total.reasons.get(reason) ?? 0) + posts);
    }
  }
  return total;
}

function partAt(parts: Parts, number: number): Part {
  const part = parts.get(number) ?? emptyPart();
  parts.set(number, part);
  return part;
}

function emptyPart(): Part {
  return { collected: 0, missing: 0, perhapsMissing: 0, reasons: new Map() };
}
