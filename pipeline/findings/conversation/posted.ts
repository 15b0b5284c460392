import type { Reader } from '../../database/access.ts';

/** A post in time. */
export interface InTime {
  /** Milliseconds since 1970, UTC; not a number where the source does not say. */
  readonly time: number;
}

/** A counted reply in time. */
export interface Posted extends InTime {
  readonly person: number;
  readonly likes: number;
  readonly over_threshold: number;
}

/** When the counted replies were posted, and what the host wrote below the question. */
export interface PostedTimes {
  /** When the question was asked; null where only its day is known, or not even that. */
  readonly asked: number | null;
  /** Whether the times are more than days. */
  readonly hasHours: boolean;
  /** In the order of time; those without a time are last. */
  readonly replies: readonly Posted[];
  /** Posts of the host, which are not counted; null where the host is not known. */
  readonly host: readonly InTime[] | null;
}

const dayLength = 86_400_000;

/**
 * Reads when the counted replies were posted. A source that gives days only has every time at
 * midnight; no hour can be told of it. Reads `thread`, `replies` and `weights`.
 */
export function postedTimes(read: Reader): PostedTimes {
  const replies = read
    .all<Omit<Posted, 'time'> & { created_at: string | null }>(countedInTime)
    .map(({ created_at, ...reply }) => ({ ...reply, time: Date.parse(created_at ?? '') }))
    .sort((a, b) => (Number.isNaN(a.time) ? 1 : Number.isNaN(b.time) ? -1 : a.time - b.time));
  const hasHours = haveHours(replies.map(({ time }) => time));
  return { asked: hasHours ? timeAsked(read) : null, hasHours, replies, host: hostsPosts(read) };
}

/** Whether any of some times, in milliseconds since 1970, is more than a day. */
export function haveHours(times: readonly number[]): boolean {
  return times.some((time) => !Number.isNaN(time) && time % dayLength !== 0);
}

/**
 * When the question was asked, in milliseconds since 1970; null where only its day is known, or not
 * even that. Reads `thread`.
 */
export function timeAsked(read: Reader): number | null {
  const asked = read.one<{ asked_at: string | null }>('select asked_at from thread')?.asked_at;
  const time = asked?.includes('T') ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function hostsPosts(read: Reader): InTime[] | null {
  const host = read.one<{ host_id: string | null }>('select host_id from thread')?.host_id ?? null;
  if (host === null) return null;
  return read
    .all<{ created_at: string | null }>(postsOfHost)
    .map(({ created_at }) => ({ time: Date.parse(created_at ?? '') }));
}

const postsOfHost = `
  select created_at from replies
  where author_id = (select host_id from thread) and left_out is not 'another-thread'
  order by created_at, reply`;

const countedInTime = `
  select created_at, person, weights.likes, over_threshold
  from weights join replies using (reply) order by created_at is null, created_at, reply`;
