import type { FindingCampaignRow, FindingCampaignTimeRow } from '../database/checking-findings.ts';
import { drawnDays, drawnHours, type Moment } from './timeline-span.ts';
import {
  dayNumber,
  dayUnits,
  finestUnit,
  hourUnits,
  type Span,
  type TimeUnit,
} from './timeline-units.ts';

/** A campaign as it is drawn. */
export interface Campaign
  extends Pick<
    FindingCampaignRow,
    'campaign' | 'replies' | 'texts' | 'people' | 'likes' | 'first_at' | 'last_at' | 'main_theme'
  > {
  readonly name: string;
}

/** A campaign's replies in time. */
export interface CampaignLine extends Campaign {
  /** The parts of time with replies, in order. */
  readonly dots: readonly { readonly part: number; readonly replies: number }[];
  /** Replies before and after the time drawn, and without a time. */
  readonly earlier: number;
  readonly later: number;
  readonly untimed: number;
}

/** Campaigns over a common time. */
export interface CampaignLines {
  readonly unit: TimeUnit;
  readonly first: number;
  /** 0 where no reply has a time. */
  readonly count: number;
  readonly lines: readonly CampaignLine[];
}

/** More parts of time leave no room for dots that do not touch. */
const mostParts = 18;
/** By hours where so large a share of the replies came in the first three days after the question. */
const leastInHours = 0.9;

/**
 * Puts campaigns on a common time: hours after the question, some of them together, where nearly all
 * replies came within three days and hours may be shown; else days, weeks, months or years.
 * @param times of all campaigns given
 */
export function campaignLines(
  campaigns: readonly Campaign[],
  times: readonly FindingCampaignTimeRow[],
): CampaignLines {
  const drawn = new Set(campaigns.map(({ campaign }) => campaign));
  const rows = times.filter(({ campaign }) => drawn.has(campaign));
  const sum = (by: string, campaign?: number) =>
    rows
      .filter((row) => row.by === by && (campaign ?? row.campaign) === row.campaign)
      .reduce((total, { replies }) => total + replies, 0);
  const timed = sum('day');
  const byHours = timed > 0 && sum('hours-after') >= leastInHours * timed;
  const by = byHours ? 'hours-after' : 'day';
  const momentOf = byHours ? Number : dayNumber;
  const moments = momentsOf(
    rows.filter((row) => row.by === by),
    momentOf,
  );
  const span = byHours ? hoursSpan(moments, timed - sum('before-question')) : daysSpan(moments);
  const unit = finestUnit(byHours ? hourUnits : dayUnits, span, mostParts);
  const [first, last] = [unit.partOf(span.first), unit.partOf(span.last)];

  const lines = campaigns.map((one): CampaignLine => {
    const own = rows.filter((row) => row.campaign === one.campaign && row.by === by);
    const parts = new Map<number, number>();
    for (const { moment, replies } of momentsOf(own, momentOf)) {
      const part = unit.partOf(moment);
      parts.set(part, (parts.get(part) ?? 0) + replies);
    }
    const all = [...parts].map(([part, replies]) => ({ part, replies }));
    const dots = all.filter(({ part }) => part >= first && part <= last);
    const early = all.filter(({ part }) => part < first);
    const earlier =
      early.reduce((total, { replies }) => total + replies, 0) +
      (byHours ? sum('before-question', one.campaign) : 0);
    const shown = dots.reduce((total, { replies }) => total + replies, 0);
    const later = sum('day', one.campaign) - shown - earlier;
    return { ...one, dots, earlier, later, untimed: sum('no-time', one.campaign) };
  });
  return { unit, first, count: timed === 0 ? 0 : last - first + 1, lines };
}

function momentsOf(
  rows: readonly FindingCampaignTimeRow[],
  momentOf: (value: string) => number,
): Moment[] {
  const moments = new Map<number, number>();
  for (const { value, replies } of rows) {
    const moment = momentOf(value);
    moments.set(moment, (moments.get(moment) ?? 0) + replies);
  }
  return [...moments]
    .map(([moment, replies]) => ({ moment, replies }))
    .sort((a, b) => a.moment - b.moment);
}

function hoursSpan(hours: readonly Moment[], all: number): Span {
  const known = hours.reduce((sum, { replies }) => sum + replies, 0);
  const last = known === all ? hours.at(-1)!.moment : Number.POSITIVE_INFINITY;
  return { first: 0, last: drawnHours(hours, all, last) - 1 };
}

function daysSpan(days: readonly Moment[]): Span {
  return days.length === 0 ? { first: 0, last: 0 } : drawnDays(days);
}
