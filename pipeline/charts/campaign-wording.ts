import { capitalised, list } from '../wording/clauses.ts';
import { day } from '../wording/days.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { counted, grouped, people, replies } from '../wording/numbers.ts';
import { type Basis, sourceLine } from './basis.ts';
import type { Campaign, CampaignLine, CampaignLines } from './campaign-lines.ts';
import type { TimeUnit } from './timeline-units.ts';
import { hoursName, partName } from './timeline-wording.ts';

/** What the campaign map's sentences speak of. */
export interface CampaignFacts {
  readonly basis: Basis;
  /** Those drawn, the largest first. */
  readonly drawn: CampaignLines;
  /** Those that are not. */
  readonly smaller: readonly Campaign[];
  /** Whether the analysis sets replies aside, which are counted in no other chart. */
  readonly anySetAside: boolean;
}

/** More figures than this would be a list and no sentence. */
const mostTold = 5;

/** What is drawn, over which replies, and what it does not tell. */
export function subtitleOf({ basis, drawn, smaller }: CampaignFacts): string {
  const all = [...drawn.lines, ...smaller];
  const similar = all.reduce((sum, one) => sum + one.replies, 0);
  return `${capitalised(counted(all.length, 'group'))} with ${replies(similar)} (${replies(basis.counted)} counted in all). Why they are alike is not known: people share texts, and people agree.`;
}

/** What the columns of figures hold. */
export const headings = { replies: 'Replies', texts: 'Texts', people: 'People' } as const;

/** What the parts of time are, below their axis. */
export function axisTitle({ kind, one }: TimeUnit): string {
  if (kind === 'hours') return `Hours after the question; a dot for each ${one} with replies`;
  return `Time in UTC; a dot for each ${one} with replies`;
}

/** "10 replies in 8 texts by 10 people". */
export function figuresSaid(one: Campaign): string {
  return `${replies(one.replies)} in ${counted(one.texts, 'text')} by ${people(one.people)}`;
}

/** "from 14 April 2021 to 16 April 2021"; nothing where no time is known. */
export function lasting({ first_at, last_at }: Campaign): string {
  if (first_at === null || last_at === null) return '';
  const [first, last] = [day(first_at), day(last_at)];
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

/** "+3 later": replies of a campaign outside the time drawn, line by line. */
export function beyondSaid({ earlier, later, untimed }: CampaignLine): string[] {
  return [
    earlier > 0 ? `+${grouped(earlier)} earlier` : '',
    later > 0 ? `+${grouped(later)} later` : '',
    untimed > 0 ? `+${grouped(untimed)} undated` : '',
  ].filter(Boolean);
}

/** The map in full sentences, for those who do not see it. */
export function alternativeOf({ basis, drawn, smaller }: CampaignFacts): string {
  const [largest, ...others] = drawn.lines as readonly [CampaignLine, ...CampaignLine[]];
  const told = others
    .slice(0, mostTold)
    .map((one) => `${one.name} (${replies(one.replies)} by ${people(one.people)})`);
  const more = others.length - told.length;
  return [
    `A chart of ${counted(drawn.lines.length, 'group')} of similar replies, each a line in time with dots as large as its replies then.`,
    `The largest is ${largest.name}, with ${[figuresSaid(largest), lasting(largest)].filter(Boolean).join(', ')}.`,
    told.length > 0
      ? `Then ${others.length === 1 ? 'follows' : 'follow'} ${list(more > 0 ? [...told, `${grouped(more)} more`] : told)}.`
      : '',
    smaller.length > 0 ? notDrawn(smaller) : '',
    basis.invented ? `${inventedNotice}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** How to read the map, what it does not show, and its source. */
export function notesOf({ basis, drawn, smaller, anySetAside }: CampaignFacts): string[] {
  const beyond = drawn.lines.some((line) => beyondSaid(line).length > 0);
  return [
    'Texts are different texts, case and punctuation aside. A line is in the colour of the theme that more than half of its replies carry, grey where there is none.',
    beyond
      ? 'What lies outside the time drawn, or has no time, is counted at the right end of its line.'
      : '',
    anySetAside ? 'Replies that the analysis sets aside are among them.' : '',
    smaller.length > 0 ? notDrawn(smaller) : '',
    sourceLine(basis, ', collected on'),
  ].filter(Boolean);
}

/** A campaign's replies part by part: "14 April 2021: 9; 15 April 2021: 1". */
export function whenSaid(line: CampaignLine, unit: TimeUnit): string {
  const { dots, earlier, later, untimed } = line;
  const partOf = (part: number) =>
    unit.kind === 'hours' ? hoursName(unit, part) : partName(unit, part);
  return [
    earlier > 0 ? `earlier: ${grouped(earlier)}` : '',
    ...dots.map(({ part, replies }) => `${partOf(part)}: ${grouped(replies)}`),
    later > 0 ? `later: ${grouped(later)}` : '',
    untimed > 0 ? `without a time: ${grouped(untimed)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function notDrawn(smaller: readonly Campaign[]): string {
  const number = smaller.length;
  const of = smaller.reduce((sum, one) => sum + one.replies, 0);
  return `${capitalised(counted(number, 'smaller group'))} with ${replies(of)} ${number === 1 ? 'is' : 'are'} not drawn.`;
}
