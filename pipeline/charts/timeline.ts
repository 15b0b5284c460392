import { capitalised } from '../wording/clauses.ts';
import { day } from '../wording/days.ts';
import type { Basis } from './basis.ts';
import type { Chart, Table } from './chart.ts';
import { foot, head, message, svgDocument } from './page.ts';
import { timelineBars } from './timeline-bars.ts';
import { timelineByDays } from './timeline-by-days.ts';
import { timelineByHours } from './timeline-by-hours.ts';
import type { Timeline, TimeRow } from './timeline-parts.ts';
import {
  alternativeOf,
  axisTitle,
  earlierSaid,
  halfSaid,
  hoursName,
  laterSaid,
  notesOf,
  nothingToDraw,
  partName,
  subtitleOf,
  type TimelineFacts,
} from './timeline-wording.ts';
import type { Typeface } from './typeface.ts';

const chart = 'timeline';
const title = 'When the replies came';

/** What is known of when people answered, as it may be shown. */
export interface Answered {
  readonly times: readonly TimeRow[];
  /** From the question until half of the replies had come; undefined where that is not known. */
  readonly hoursToHalf: number | undefined;
  /** When the question was asked: a time, a day, or nothing. */
  readonly asked: string | null;
  readonly profile: TimelineFacts['profile'];
}

/**
 * Draws counted replies in time as bars: by hour after the question where nearly all came within three
 * days, else by the finest of day, week, month and year that leaves bars to be told apart.
 */
export function timeline(answered: Answered, basis: Basis, typeface: Typeface): Chart {
  const { times, hoursToHalf, asked, profile } = answered;
  const isTimed = times.some(({ by, replies }) => by === 'day' && replies > 0);
  const drawn = isTimed
    ? (timelineByHours(times, hoursToHalf) ?? timelineByDays(times))
    : undefined;
  const facts: TimelineFacts = { basis, timeline: drawn, asked, profile };
  const alternative = alternativeOf(facts);
  const notes = notesOf(facts);
  const body =
    drawn === undefined
      ? message(typeface, nothingToDraw(facts))
      : timelineBars(typeface, drawn, {
          axis: axisTitle(facts, drawn.unit),
          half: drawn.half === null || drawn.parts.length < 2 ? null : halfSaid(drawn.half),
          earlier: drawn.earlier.replies > 0 ? earlierSaid(drawn.earlier) : null,
          later: drawn.later.replies > 0 ? laterSaid(drawn.later) : null,
        });
  return {
    chart,
    title,
    alternative,
    ...svgDocument(chart, title, alternative, [
      head(typeface, basis, title, subtitleOf(facts)),
      body,
      foot(typeface, notes),
    ]),
    notes,
    notDrawn: [],
    table: drawn === undefined ? { columns: ['Time (UTC)', 'Replies'], rows: [] } : tableOf(drawn),
  };
}

/** All counted replies, those that are not drawn as well. */
function tableOf(drawn: Timeline): Table {
  const { unit, parts, earlier, later, untimed, hostIsKnown } = drawn;
  const byHours = unit.kind === 'hours';
  const nameOf = (part: number) => (byHours ? hoursName(unit, part) : partName(unit, part));
  const row = (name: string, replies: number, byHost: number) =>
    hostIsKnown ? [capitalised(name), replies, byHost] : [capitalised(name), replies];
  const beyond = (name: string, { replies, byHost }: Timeline['later']) =>
    replies + byHost > 0 ? [row(name, replies, byHost)] : [];
  const from =
    earlier.day === null ? 'before the question' : `earlier, from ${day(earlier.day)} on`;
  const to = later.day === null ? 'later' : `later, up to ${day(later.day)}`;
  return {
    columns: [
      byHours ? 'Hours after the question' : 'Time (UTC)',
      'Replies',
      ...(hostIsKnown ? ['Posts of the host'] : []),
    ],
    rows: [
      ...beyond(from, earlier),
      ...parts.map(({ part, replies, byHost }) => row(nameOf(part), replies, byHost)),
      ...beyond(to, later),
      ...(untimed > 0 ? [row('without a time', untimed, 0)] : []),
    ],
  };
}
