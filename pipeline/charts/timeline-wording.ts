import { capitalised } from '../wording/clauses.ts';
import { day } from '../wording/days.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { counted, grouped, replies } from '../wording/numbers.ts';
import { type Basis, sourceLine } from './basis.ts';
import type { Beyond, Timeline, TimePart } from './timeline-parts.ts';
import { isoDay, type TimeUnit } from './timeline-units.ts';

/** What the timeline's sentences speak of; no timeline where no reply has a time. */
export interface TimelineFacts {
  readonly basis: Basis;
  readonly timeline: Timeline | undefined;
  /** When the question was asked, as it may be shown: a time, a day, or nothing. */
  readonly asked: string | null;
  readonly profile: 'working' | 'publish';
}

/** What a bar measures, and over which replies. */
export function subtitleOf({ basis, timeline }: TimelineFacts): string {
  const over = `(${replies(basis.counted)} counted)`;
  if (timeline === undefined) return `Counted replies in time ${over}.`;
  return timeline.unit.kind === 'hours'
    ? `Replies in each hour after the question ${over}.`
    : `Replies ${inEach(timeline.unit)} ${over}.`;
}

/** Stands in for the bars where there are none. */
export function nothingToDraw({ basis }: TimelineFacts): string {
  return basis.counted === 0
    ? 'No reply is counted, so there is nothing to draw.'
    : 'The source does not say when the replies came, so there is nothing to draw.';
}

/** What the parts of time are, below their axis. */
export function axisTitle({ asked }: TimelineFacts, { kind }: TimeUnit): string {
  if (kind === 'hours') {
    return `Hours after the question${asked === null ? '' : `, which was asked on ${moment(asked)}`}`;
  }
  return {
    day: 'Days, in UTC',
    week: 'Weeks from the Monday named, in UTC',
    month: 'Months, in UTC',
    quarter: 'Quarters from the month named, in UTC',
    year: 'Years, in UTC',
  }[kind];
}

/** "Half came within 3 hours", "Half had come by the end of 15 April 2020". */
export function halfSaid(half: NonNullable<Timeline['half']>): string {
  if (half.day !== null) return `Half had come by the end of ${day(half.day)}`;
  const hours = Math.max(1, Math.ceil(half.moment));
  return `Half came within ${hours === 1 ? 'the first hour' : counted(hours, 'hour')}`;
}

/** "and 12 replies later, up to 3 March 2021". */
export function laterSaid(later: Beyond): string {
  return `and ${replies(later.replies)} later, up to ${day(later.day!)}`;
}

/** "and 2 replies earlier, from 3 March 2009 on". */
export function earlierSaid(earlier: Beyond): string {
  return earlier.day === null
    ? `and ${replies(earlier.replies)} dated before the question`
    : `and ${replies(earlier.replies)} earlier, from ${day(earlier.day)} on`;
}

/** "2 to 3", in hours. */
export function hoursName(unit: TimeUnit, part: number): string {
  return `${unit.startOf(part)} to ${unit.startOf(part + 1)}`;
}

/** A part by its name: "2 to 3 hours after the question", "15 April 2020", "the week from 13 April 2020". */
export function partName(unit: TimeUnit, part: number): string {
  const starts = unit.startOf(part);
  if (unit.kind === 'hours') return `${hoursName(unit, part)} hours after the question`;
  const first = day(isoDay(starts));
  return {
    day: first,
    week: `the week from ${first}`,
    month: first.replace(/^\d+ /, ''),
    quarter: `the quarter from ${first.replace(/^\d+ /, '')}`,
    year: first.slice(-4),
  }[unit.kind];
}

/** The bars in full sentences, for those who do not see them. */
export function alternativeOf(facts: TimelineFacts): string {
  const { basis, timeline } = facts;
  return [
    ...(timeline === undefined ? [nothingToDraw(facts)] : drawnSentences(timeline)),
    ...(basis.invented ? [`${inventedNotice}.`] : []),
  ].join(' ');
}

function inEach({ kind, one }: TimeUnit): string {
  return `${kind === 'day' ? 'on' : 'in'} each ${one}`;
}

function drawnSentences({ unit, parts, earlier, later, half }: Timeline): string[] {
  const shown = parts.reduce((sum, part) => sum + part.replies, 0);
  const most = Math.max(...parts.map((part) => part.replies));
  const busiest = parts.filter((part) => part.replies === most);
  const beyond = [
    earlier.replies > 0 ? earlierTold(earlier) : '',
    later.replies > 0 ? `${grouped(later.replies)} more came later, up to ${day(later.day!)}` : '',
  ].filter(Boolean);
  const after = unit.kind === 'hours' ? ' after the question' : '';
  const chart = `A bar chart of the replies ${inEach(unit)}${after}, ${range(unit, parts)}: ${replies(shown)}${beyond.length > 0 ? `; ${beyond.join(', and ')}` : ''}.`;
  return [
    chart,
    shown > 1 && parts.length > 1 && busiest.length === 1
      ? `The busiest was ${busiestName(unit, busiest[0]!)}: ${replies(most)}.`
      : '',
    half === null || parts.length === 1 ? '' : `${halfSaid(half)}.`,
  ].filter(Boolean);
}

function earlierTold({ replies: number, day: first }: Beyond): string {
  return first === null
    ? `${grouped(number)} more ${number === 1 ? 'is' : 'are'} dated before the question`
    : `${grouped(number)} more came earlier, from ${day(first)} on`;
}

function range(unit: TimeUnit, parts: readonly TimePart[]): string {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (unit.kind === 'hours') {
    return `over the first ${parts.length === 1 ? 'hour' : `${parts.length} hours`}`;
  }
  if (parts.length === 1) return `of ${partName(unit, first.part)} only`;
  return `from ${partName(unit, first.part)} to ${partName(unit, last.part)}`;
}

function busiestName(unit: TimeUnit, { part }: TimePart): string {
  if (unit.kind !== 'hours') return partName(unit, part);
  return part === 0 ? 'the first hour' : `hour ${part + 1}`;
}

/** What the bars do not show, how to read them, and their source. */
export function notesOf(facts: TimelineFacts): string[] {
  const { basis, timeline, profile } = facts;
  if (timeline === undefined) return [sourceLine(basis, ', collected on')].filter(Boolean);
  const { unit, parts, earlier, later, untimed, hostIsKnown } = timeline;
  const drawn = parts.reduce((sum, { byHost }) => sum + byHost, 0);
  const beyond = earlier.byHost + later.byHost;
  return [
    drawn > 0
      ? `Diamonds below the bars: the host posted then, ${counted(drawn, 'post')} in all, not counted as replies${beyond > 0 ? `; ${grouped(beyond)} more ${beyond === 1 ? 'lies' : 'lie'} outside the time drawn` : ''}.`
      : '',
    untimed === 0
      ? ''
      : `${capitalised(replies(untimed))} ${untimed === 1 ? 'has' : 'have'} no time and ${untimed === 1 ? 'is' : 'are'} not drawn.`,
    profile === 'publish' && unit.kind === 'hours' && !hostIsKnown && later.replies > 0
      ? 'Hours from the first one in which fewer than three people replied are not shown one by one.'
      : '',
    sourceLine(basis, ', collected on'),
  ].filter(Boolean);
}

function moment(time: string): string {
  const clock = /T(\d\d:\d\d)/.exec(time)?.[1];
  return `${day(time)}${clock === undefined ? '' : ` at ${clock}`} (UTC)`;
}
