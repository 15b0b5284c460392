import type { FindingTimeRow } from '../../database/conversation-findings.ts';
import type { Posted, PostedTimes } from './posted.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** After so many days, days are finer than anybody asks for. */
const daysInHours = 3;
/** A longer timeline has the days with replies only. */
const mostFilled = 366;

/** How replies are put into bins: the number of a bin, its name, and the bins that are always there. */
interface Bins {
  readonly by: FindingTimeRow['by'];
  binOf(reply: Posted): number;
  nameOf(bin: number): string;
  readonly always?: readonly [first: number, last: number];
}

/**
 * Counted replies by day, by hour of the day, and by time after the question: the first three days in
 * hours, from then on in days. All is in UTC. Between the first and the last, bins without replies
 * are filled in, unless there would be more than a year of days. What the source gives no time for,
 * or a time before the question, has a row of its own where there is any.
 */
export function times({ asked, hasHours, replies }: PostedTimes): FindingTimeRow[] {
  const timed = replies.filter(({ time }) => !Number.isNaN(time));
  const after = asked === null ? [] : timed.filter(({ time }) => time >= asked);
  const since = ({ time }: Posted) => time - (asked ?? 0);
  const soon = after.filter((reply) => since(reply) < daysInHours * day);
  const late = after.filter((reply) => since(reply) >= daysInHours * day);
  const lastHour = late.length > 0 ? (daysInHours * day) / hour - 1 : 0;
  return [
    ...rows(timed, {
      by: 'day',
      binOf: ({ time }) => Math.floor(time / day),
      nameOf: (bin) => new Date(bin * day).toISOString().slice(0, -'T00:00:00.000Z'.length),
    }),
    ...rows(hasHours ? timed : [], {
      by: 'hour-of-day',
      binOf: ({ time }) => new Date(time).getUTCHours(),
      nameOf: (bin) => String(bin).padStart(2, '0'),
      always: [0, 23],
    }),
    ...rows(soon, {
      by: 'hours-after',
      binOf: (reply) => Math.floor(since(reply) / hour),
      nameOf: String,
      always: [0, lastHour],
    }),
    ...rows(late, {
      by: 'days-after',
      binOf: (reply) => Math.floor(since(reply) / day),
      nameOf: String,
      always: [daysInHours, daysInHours],
    }),
    ...one('no-time', replies.slice(timed.length)),
    ...one('before-question', asked === null ? [] : timed.filter(({ time }) => time < asked)),
  ];
}

/** The rows of a timeline; none where there are no replies. */
function rows(replies: readonly Posted[], { by, binOf, nameOf, always }: Bins): FindingTimeRow[] {
  if (replies.length === 0) return [];
  const found = new Map<number, Posted[]>();
  for (const reply of replies) {
    const bin = binOf(reply);
    const others = found.get(bin);
    if (others) others.push(reply);
    else found.set(bin, [reply]);
  }
  const known = [...found.keys(), ...(always ?? [])].sort((a, b) => a - b);
  const [first, last] = [known[0]!, known.at(-1)!];
  const bins =
    last - first < mostFilled
      ? Array.from({ length: last - first + 1 }, (_, place) => first + place)
      : [...new Set(known)];
  return bins.map((bin) => rowOf(by, nameOf(bin), found.get(bin) ?? []));
}

function one(by: string, replies: readonly Posted[]): FindingTimeRow[] {
  return replies.length === 0 ? [] : [rowOf(by, '', replies)];
}

function rowOf(by: string, value: string, replies: readonly Posted[]): FindingTimeRow {
  const sum = (of: (reply: Posted) => number) =>
    replies.reduce((total, reply) => total + of(reply), 0);
  return {
    by,
    value,
    replies: replies.length,
    people: new Set(replies.map(({ person }) => person)).size,
    likes: sum((reply) => reply.likes),
    replies_over_threshold: sum((reply) => reply.over_threshold),
  };
}
