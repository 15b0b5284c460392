/** What the stages from *clean* to *draw* make of the posts. */
import { type StandingTables, standingTables } from './standing-tables.ts';
import { type TagTables, tagTables } from './tag-tables.ts';
import { type TextTables, textTables } from './text-tables.ts';

export interface ChartRow {
  chart: string;
  title: string;
  /** The picture in full sentences. */
  alternative: string;
  /** JSON list of the sentences below the picture; the last says where it comes from. */
  notes: string;
  /** In pixels. */
  width: number;
  height: number;
  /** The SVG document with its colours by name, for `painted` to give them. */
  drawing: string;
  /** The drawing in the light scheme, at twice its width. */
  png: Buffer;
  /** JSON `Table`: the figures drawn. */
  figures: string;
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
    notes text not null, width integer not null, height integer not null, drawing text not null,
    png blob not null, figures text not null, not_drawn text not null`,
};
