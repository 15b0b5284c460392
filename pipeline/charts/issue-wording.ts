import type { FindingTopIssueRow } from '../database/theme-findings.ts';
import { list } from '../wording/clauses.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { counted, grouped, likes, over } from '../wording/numbers.ts';
import { type Basis, sourceLine } from './basis.ts';
import type { Headings } from './issue-bars.ts';
import type { LikesInterval } from './likes-intervals.ts';

export type IssueRow = Pick<
  FindingTopIssueRow,
  | 'theme'
  | 'name'
  | 'replies'
  | 'replies_over_threshold'
  | 'likes_over_threshold'
  | 'rank_by_likes_over_threshold'
>;

/** What the bars' sentences speak of. */
export interface IssueFacts {
  readonly basis: Basis;
  /** The themes drawn, the first in rank first. */
  readonly issues: readonly IssueRow[];
  /** Theme → the interval of its likes; none for a theme that has none. */
  readonly intervals: ReadonlyMap<string, LikesInterval>;
  /** The likes of all themes, of which each has a share. */
  readonly total: number;
  /** How many themes of lower rank are not drawn. */
  readonly more: number;
  /** Whether a theme is drawn that lies within another one drawn. */
  readonly nested: boolean;
}

/** More themes than this would be a list and no sentence. */
const mostSaid = 3;

/** "31 of 204": replies over the threshold, of all replies with the theme. */
export function repliesOf(issue: IssueRow): string {
  return `${grouped(issue.replies_over_threshold)} of ${grouped(issue.replies)}`;
}

/** What a bar measures, and over which replies. */
export function subtitleOf({ basis }: IssueFacts): string {
  return `Likes on replies with ${overThreshold(basis)}, by theme. A reply may carry several themes.`;
}

/** What the columns of the picture hold. */
export function headingsOf({ basis, issues, intervals }: IssueFacts): Headings {
  return {
    value: 'Likes',
    interval: issues.some(({ theme }) => intervals.has(theme)) ? 'Line: 95% interval' : '',
    beside: `Replies with ${overThreshold(basis)}, of all with the theme`,
  };
}

/** What the columns of the table of the same figures hold. */
export function columnsOf({ basis }: IssueFacts): string[] {
  return [
    'Theme',
    `Likes on replies with ${overThreshold(basis)}`,
    '95% interval of these likes: from',
    '95% interval of these likes: to',
    `Replies with ${overThreshold(basis)}`,
    'Replies with the theme',
  ];
}

/** Stands in for the bars where there is no theme to draw. */
export function nothingToDraw(): string {
  return 'No theme of the codebook counts as support, so there is nothing to rank.';
}

/** The bars in two sentences, for those who do not see them; the table has the rest. */
export function alternativeOf(facts: IssueFacts): string {
  const { basis, issues, more } = facts;
  const first = issues.slice(0, mostSaid).map((issue) => figuresOf(issue, facts));
  const sentences = [
    first.length > 0
      ? `A bar chart of ${counted(issues.length, 'theme')}${more > 0 ? ' of highest rank' : ''}, ranked by the likes on their replies with ${overThreshold(basis)}.`
      : nothingToDraw(),
    first.length > 0 ? `From the top: ${list(first)}.` : '',
    basis.invented ? `${inventedNotice}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** What the bars do not show, how to read them, and their source. */
export function notesOf(facts: IssueFacts): string[] {
  const { basis, issues, more, nested } = facts;
  const empty = issues.length > 0 && issues.every((issue) => issue.likes_over_threshold === 0);
  return [
    empty ? `No reply with a theme has ${overThreshold(basis)}, so no bar has a length.` : '',
    ...(empty ? [] : intervalNotes(facts)),
    more > 0 ? lowerThemes(more) : '',
    nested ? 'A theme that lies within another counts towards that one too.' : '',
    sourceLine(basis, '; likes as counted on'),
  ].filter(Boolean);
}

function figuresOf({ theme, name, likes_over_threshold }: IssueRow, facts: IssueFacts): string {
  const interval = facts.intervals.get(theme);
  const ends = interval
    ? `; 95% interval ${grouped(interval.low)} to ${grouped(interval.high)}`
    : '';
  return `${name} (${likes(likes_over_threshold)}${ends})`;
}

/** What the whiskers are, and which bars have none. */
function intervalNotes({ issues, intervals, total }: IssueFacts): string[] {
  const without = issues.filter(({ theme }) => !intervals.has(theme)).map(({ name }) => name);
  if (issues.length === 0) return [];
  if (without.length === issues.length) {
    return ['No interval is drawn: too few people wrote the replies that supply the likes.'];
  }
  return [
    `The line on a bar is a 95% interval: how many of all the themes’ ${likes(total)} this theme would have if other people of the same kind had answered.`,
    without.length === 0
      ? ''
      : `No line is drawn for ${list(without)}: too few people wrote the replies that supply ${without.length === 1 ? 'its' : 'their'} likes.`,
  ];
}

function overThreshold({ thresholds }: Basis): string {
  return over(thresholds.likes, 'like');
}

function lowerThemes(more: number): string {
  return `${counted(more, 'theme')} of lower rank ${more === 1 ? 'is' : 'are'} not drawn.`;
}
