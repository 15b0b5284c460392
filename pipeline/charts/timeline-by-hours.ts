import { lastDay, partsOf, type Timeline, type TimeRow, totalOf } from './timeline-parts.ts';
import { drawnHours } from './timeline-span.ts';
import { hourUnits } from './timeline-units.ts';

/** By hours where so large a share of the replies came in the first three days after the question. */
const leastInHours = 0.9;

/**
 * The timeline by hour after the question.
 * @param hoursToHalf from the question; undefined where it is not known when that was asked
 * @returns undefined where hours would show too little of it
 */
export function timelineByHours(
  times: readonly TimeRow[],
  hoursToHalf: number | undefined,
): Timeline | undefined {
  const of = (by: string) => times.filter((row) => row.by === by);
  const hours = of('hours-after').map((row) => ({ ...row, moment: Number(row.value) }));
  const days = of('day');
  const before = totalOf(of('before-question'));
  const timed = totalOf(days);
  const inHours = totalOf(hours).replies;
  if (hoursToHalf === undefined || inHours < leastInHours * timed.replies) return undefined;

  const all = timed.replies - before.replies;
  const isWhole = inHours + totalOf(of('days-after')).replies === all;
  const wanted = drawnHours(hours, all, lastHourOf(times));
  // The publish profile has the hours up to a certain one only.
  const drawn = isWhole ? wanted : Math.min(wanted, hours.length);
  const shown = totalOf(hours.slice(0, drawn));
  const hostIsKnown = hours.every(({ by_host }) => by_host !== null);
  const later = all - shown.replies;
  return {
    unit: hourUnits[0]!,
    parts: partsOf(hours, hourUnits[0]!, 0, drawn - 1),
    earlier: { ...before, day: null },
    later: {
      replies: later,
      byHost: hostIsKnown ? timed.byHost - before.byHost - shown.byHost : 0,
      day: later > 0 ? lastDay(days) : null,
    },
    untimed: totalOf(of('no-time')).replies,
    hostIsKnown,
    half: all < 2 ? null : { moment: hoursToHalf, day: null },
  };
}

/** The hour in which the last reply came, or the last hour of its day. */
function lastHourOf(times: readonly TimeRow[]): number {
  const last = (by: string) => times.findLast((row) => row.by === by && row.replies > 0)?.value;
  const day = last('days-after');
  return day === undefined ? Number(last('hours-after') ?? 0) : 24 * Number(day) + 23;
}
