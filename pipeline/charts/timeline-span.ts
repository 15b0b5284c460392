import type { Span } from './timeline-units.ts';

/** How many replies there are at a moment. */
export interface Moment {
  readonly moment: number;
  readonly replies: number;
}

/** What is drawn in full has at least this share of the replies. */
const mostReplies = 0.95;

/** In hours after the question; each is easily divided. */
const roundHours = [6, 12, 24, 36, 48, 72];

/** So much of a tail does no harm, in days. */
const shortTail = 7;

/**
 * The days to draw: the shortest run of days that has 95% of the replies, and what lies before and
 * after it within its length again, or within a week. So a long quiet tail is cut, a short one is not.
 * @param days in order; with any replies
 */
export function drawnDays(days: readonly Moment[]): Span {
  const some = days.filter(({ replies }) => replies > 0);
  const run = shortestRun(some);
  const tail = Math.max(shortTail, run.last - run.first + 1);
  return {
    first: some.find(({ moment }) => moment >= run.first - tail)!.moment,
    last: some.findLast(({ moment }) => moment <= run.last + tail)!.moment,
  };
}

/**
 * How many hours after the question to draw, by the same rule from hour 0 on, up to the next round
 * number of hours.
 * @param hours in order, from 0
 * @param all replies after the question, later ones among them
 * @param lastHour in which any of them came
 */
export function drawnHours(hours: readonly Moment[], all: number, lastHour: number): number {
  let known = 0;
  const reached = hours.find(({ replies }) => {
    known += replies;
    return known >= mostReplies * all;
  });
  const short = roundUp((reached ?? hours.at(-1)!).moment + 1);
  return lastHour < 2 * short ? Math.max(short, roundUp(lastHour + 1)) : short;
}

function roundUp(hours: number): number {
  return roundHours.find((round) => round >= hours) ?? roundHours.at(-1)!;
}

/** The earliest of the shortest runs with so many replies: its two ends go along the days once. */
function shortestRun(days: readonly Moment[]): Span {
  const wanted = mostReplies * days.reduce((sum, { replies }) => sum + replies, 0);
  let shortest = { first: days[0]!.moment, last: days.at(-1)!.moment };
  let start = 0;
  let within = 0;
  for (const { moment, replies } of days) {
    within += replies;
    while (within - days[start]!.replies >= wanted) {
      within -= days[start]!.replies;
      start++;
    }
    const first = days[start]!.moment;
    if (within >= wanted && moment - first < shortest.last - shortest.first) {
      shortest = { first, last: moment };
    }
  }
  return shortest;
}
