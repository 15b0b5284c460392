import type { FindingCampaignTimeRow } from '../database/checking-findings.ts';
import { day } from '../wording/days.ts';
import type { Basis } from './basis.ts';
import { type Campaign, type CampaignLine, campaignLines } from './campaign-lines.ts';
import { campaignRows } from './campaign-rows.ts';
import {
  alternativeOf,
  type CampaignFacts,
  notesOf,
  subtitleOf,
  whenSaid,
} from './campaign-wording.ts';
import type { Chart, Table } from './chart.ts';
import { legend } from './legend.ts';
import { foot, head, svgDocument } from './page.ts';
import { type CodebookTheme, type Family, familiesOf, neutral } from './palette.ts';
import type { Typeface } from './typeface.ts';

const chart = 'campaigns';
const title = 'Groups of replies that say nearly the same';
const most = 12;
const other: Family = { name: 'No main theme', colour: neutral };

/** Groups of similar replies, as they may be shown. */
export interface Campaigns {
  readonly campaigns: readonly Campaign[];
  readonly times: readonly FindingCampaignTimeRow[];
  readonly anySetAside: boolean;
}

/**
 * Draws groups of similar replies as lines in time, the largest first, each in the colour of its main
 * theme. The same rows in any order give the same bytes.
 * @param campaigns at least one
 */
export function campaignMap(
  { campaigns, times, anySetAside }: Campaigns,
  themes: readonly CodebookTheme[],
  basis: Basis,
  typeface: Typeface,
): Chart {
  const ordered = campaigns.toSorted((a, b) => b.replies - a.replies || a.campaign - b.campaign);
  const smaller = ordered.slice(most);
  const drawn = campaignLines(ordered.slice(0, most), times);
  const facts: CampaignFacts = { basis, drawn, smaller, anySetAside };
  const families = familiesOf(themes);
  const familyOf = ({ main_theme }: Campaign) => families.get(main_theme ?? '') ?? other;
  const alternative = alternativeOf(facts);
  const notes = notesOf(facts);
  return {
    chart,
    title,
    alternative,
    ...svgDocument(chart, title, alternative, [
      head(typeface, basis, title, subtitleOf(facts)),
      campaignRows(typeface, drawn, (line) => familyOf(line).colour),
      legend(typeface, coloured(drawn.lines.map(familyOf))),
      foot(typeface, notes),
    ]),
    notes,
    notDrawn: [
      ...smaller.map(({ name }) => ({ name, reason: `${most} groups are larger` })),
      ...drawn.lines
        .filter(({ name }) => !typeface.covers(name))
        .map(({ name }) => ({ name, reason: 'the typeface lacks some of its characters' })),
    ],
    table: tableOf(drawn.lines, (line) => whenSaid(line, drawn.unit), familyOf, drawn.unit.kind),
  };
}

/** Each family once, those without a colour of their own as one. */
function coloured(families: readonly Family[]): Family[] {
  const named = [...new Set(families)].filter(({ colour }) => colour !== neutral);
  return families.some(({ colour }) => colour === neutral) ? [...named, other] : named;
}

function tableOf(
  lines: readonly CampaignLine[],
  whenOf: (line: CampaignLine) => string,
  familyOf: (line: CampaignLine) => Family,
  kind: string,
): Table {
  const shown = (time: string | null) => (time === null ? '' : day(time));
  return {
    columns: [
      'Group',
      'Replies',
      'Texts',
      'People',
      'Likes',
      'First (UTC)',
      'Last (UTC)',
      'Main theme',
      kind === 'hours' ? 'Replies by hours after the question' : `Replies by ${kind} (UTC)`,
    ],
    rows: lines.map((line) => [
      line.name,
      line.replies,
      line.texts,
      line.people,
      line.likes,
      shown(line.first_at),
      shown(line.last_at),
      line.main_theme === null ? '' : familyOf(line).name,
      whenOf(line),
    ]),
  };
}
