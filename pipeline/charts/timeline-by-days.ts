import {
  lastDay,
  type MomentRow,
  partsOf,
  type Timeline,
  type TimeRow,
  totalOf,
} from './timeline-parts.ts';
import { drawnDays } from './timeline-span.ts';
import { dayNumber, dayUnits, finestUnit } from './timeline-units.ts';

/** Thinner bars than those of 72 cannot be told apart. */
const mostBars = 72;

/**
 * The timeline by day, or by week, month or year where there are too many days for bars.
 * @param times with a day that has replies
 */
export function timelineByDays(times: readonly TimeRow[]): Timeline {
  const days = times
    .filter(({ by }) => by === 'day')
    .map((row) => ({ ...row, moment: dayNumber(row.value) }));
  const span = drawnDays(days);
  const unit = finestUnit(dayUnits, span, mostBars);
  const [first, last] = [unit.partOf(span.first), unit.partOf(span.last)];
  const earlier = days.filter(({ moment }) => unit.partOf(moment) < first);
  const later = days.filter(({ moment }) => unit.partOf(moment) > last);
  return {
    unit,
    parts: partsOf(days, unit, first, last),
    earlier: {
      ...totalOf(earlier),
      day: earlier.find(({ replies }) => replies > 0)?.value ?? null,
    },
    later: { ...totalOf(later), day: lastDay(later) },
    untimed: totalOf(times.filter(({ by }) => by === 'no-time')).replies,
    hostIsKnown: days.every(({ by_host }) => by_host !== null),
    half: halfOf(days),
  };
}

function halfOf(days: readonly MomentRow[]): Timeline['half'] {
  const all = totalOf(days).replies;
  if (all < 2) return null;
  let known = 0;
  const reached = days.find(({ replies }) => {
    known += replies;
    return 2 * known >= all;
  })!;
  return { moment: reached.moment + 1, day: reached.value };
}
