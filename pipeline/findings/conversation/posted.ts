import type { Reader } from '../../database/access.ts';

/** A counted reply in time. */
export interface Posted {
  /** Milliseconds since 1970, UTC; not a number where the source does not say. */
  readonly time: number;
  readonly person: number;
  readonly likes: number;
  readonly over_threshold: number;
}

/** When the counted replies were posted. */
export interface PostedTimes {
  /** When the question was asked; null where only its day is known, or not even that. */
  readonly asked: number | null;
  /** Whether the times are more than days. */
  readonly hasHours: boolean;
  /** In the order of time; those without a time are last. */
  readonly replies: readonly Posted[];
}

const dayLength = 86_400_000;

/**
 * Reads when the counted replies were posted. A source that gives days only has every time at
 * midnight; no hour can be told of it. Reads `thread`, `replies` and `weights`.
 */
export function postedTimes(read: Reader): PostedTimes {
  const asked = read.one<{ asked_at: string | null }>('select asked_at from thread')?.asked_at;
  const replies = read
    .all<Omit<Posted, 'time'> & { created_at: string | null }>(countedInTime)
    .map(({ created_at, ...reply }) => ({ ...reply, time: Date.parse(created_at ?? '') }))
    .sort((a, b) => (Number.isNaN(a.time) ? 1 : Number.isNaN(b.time) ? -1 : a.time - b.time));
  const hasHours = replies.some(({ time }) => !Number.isNaN(time) && time % dayLength !== 0);
  const askedAt = asked?.includes('T') ? Date.parse(asked) : Number.NaN;
  return { asked: hasHours && !Number.isNaN(askedAt) ? askedAt : null, hasHours, replies };
}

const countedInTime = `
  select created_at, person, weights.likes, over_threshold
  from weights join replies using (reply) order by created_at is null, created_at, reply`;
