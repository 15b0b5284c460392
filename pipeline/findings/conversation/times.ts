import type { FindingTimeRow } from '../../database/conversation-findings.ts';
import type { InTime, Posted, PostedTimes } from './posted.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** After so many days, days are finer than anybody asks for. */
const daysInHours = 3;
/** A longer timeline has the days with replies only. */
const mostFilled = 366;

/** How replies are put into bins: the number of a bin, its name, and the bins that are always there. */
interface Bins {
  readonly by: FindingTimeRow['by'];
  binOf(post: InTime): number;
  nameOf(bin: number): string;
  readonly always?: readonly [first: number, last: number];
}

/** What falls into a part of time: counted replies, and posts of the host where that is known. */
type Posts = Pick<PostedTimes, 'replies' | 'host'>;

/**
 * Counted replies by day, by hour of the day, and by time after the question: the first three days in
 * hours, from then on in days. All is in UTC. Between the first and the last, bins without replies
 * are filled in, unless there would be more than a year of days. What the source gives no time for,
 * or a time before the question, has a row of its own where there is any. The host's posts stand
 * beside them.
 */
export function times({ asked, hasHours, ...posts }: PostedTimes): FindingTimeRow[] {
  const since = ({ time }: InTime) => time - (asked ?? Number.NaN);
  const timed = those(posts, ({ time }) => !Number.isNaN(time));
  const soon = those(timed, (post) => since(post) >= 0 && since(post) < daysInHours * day);
  const late = those(timed, (post) => since(post) >= daysInHours * day);
  const lastHour = isAny(late) ? (daysInHours * day) / hour - 1 : 0;
  return [
    ...rows(timed, {
      by: 'day',
      binOf: ({ time }) => Math.floor(time / day),
      nameOf: (bin) => new Date(bin * day).toISOString().slice(0, -'T00:00:00.000Z'.length),
    }),
    ...rows(hasHours ? timed : those(timed, () => false), {
      by: 'hour-of-day',
      binOf: ({ time }) => new Date(time).getUTCHours(),
      nameOf: (bin) => String(bin).padStart(2, '0'),
      always: [0, 23],
    }),
    ...rows(soon, {
      by: 'hours-after',
      binOf: (post) => Math.floor(since(post) / hour),
      nameOf: String,
      always: [0, lastHour],
    }),
    ...rows(late, {
      by: 'days-after',
      binOf: (post) => Math.floor(since(post) / day),
      nameOf: String,
      always: [daysInHours, daysInHours],
    }),
    ...one(
      'no-time',
      those(posts, ({ time }) => Number.isNaN(time)),
    ),
    ...one(
      'before-question',
      those(timed, (post) => since(post) < 0),
    ),
  ];
}

function those({ replies, host }: Posts, isOne: (post: InTime) => boolean): Posts {
  return { replies: replies.filter(isOne), host: host?.filter(isOne) ?? null };
}

function isAny({ replies, host }: Posts): boolean {
  return replies.length > 0 || (host !== null && host.length > 0);
}

/** The rows of a timeline; none where there are no posts. */
function rows(posts: Posts, { by, binOf, nameOf, always }: Bins): FindingTimeRow[] {
  if (!isAny(posts)) return [];
  const replies = binned(posts.replies, binOf);
  const host = binned(posts.host ?? [], binOf);
  const known = [...replies.keys(), ...host.keys(), ...(always ?? [])].sort((a, b) => a - b);
  const [first, last] = [known[0]!, known.at(-1)!];
  const bins =
    last - first < mostFilled
      ? Array.from({ length: last - first + 1 }, (_, place) => first + place)
      : [...new Set(known)];
  return bins.map((bin) =>
    rowOf(by, nameOf(bin), {
      replies: replies.get(bin) ?? [],
      host: posts.host && (host.get(bin) ?? []),
    }),
  );
}

function binned<Post>(
  posts: readonly Post[],
  binOf: (post: Post) => number,
): ReadonlyMap<number, readonly Post[]> {
  const bins = new Map<number, Post[]>();
  for (const post of posts) {
    const bin = binOf(post);
    const others = bins.get(bin);
    if (others) others.push(post);
    else bins.set(bin, [post]);
  }
  return bins;
}

function one(by: string, posts: Posts): FindingTimeRow[] {
  return isAny(posts) ? [rowOf(by, '', posts)] : [];
}

function rowOf(by: string, value: string, { replies, host }: Posts): FindingTimeRow {
  const sum = (of: (reply: Posted) => number) =>
    replies.reduce((total, reply) => total + of(reply), 0);
  return {
    by,
    value,
    replies: replies.length,
    people: new Set(replies.map(({ person }) => person)).size,
    likes: sum((reply) => reply.likes),
    replies_over_threshold: sum((reply) => reply.over_threshold),
    by_host: host?.length ?? null,
  };
}
