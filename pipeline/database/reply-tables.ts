/** What the stages from *clean* to *draw* make of the posts. */
import { type StandingTables, standingTables } from './standing-tables.ts';
import { type TagTables, tagTables } from './tag-tables.ts';
import { type TextTables, textTables } from './text-tables.ts';

export interface ChartRow {
  chart: string;
  title: string;
  alternative: string;
  width: number;
  height: number;
  png: Buffer;
  /** JSON list of `NotDrawn`: what the chart does not show, and why. */
  not_drawn: string;
}

export interface ReplyTables extends TextTables, TagTables, StandingTables {
  charts: ChartRow;
}

export const replyTables: Record<keyof ReplyTables, string> = {
  ...textTables,
  ...tagTables,
  ...standingTables,
  charts: `chart text primary key, title text not null, alternative text not null,
    width integer not null, height integer not null, png blob not null,
    not_drawn text not null`,
};
