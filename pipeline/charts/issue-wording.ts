import type { FindingTopIssueRow } from '../database/theme-findings.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { counted, grouped, likes, over, replies } from '../wording/numbers.ts';
import { type Basis, sourceLine } from './basis.ts';

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
  /** How many themes of lower rank are not drawn. */
  readonly more: number;
  /** Whether a theme is drawn that lies within another one drawn. */
  readonly nested: boolean;
}

/** "31 of 204": replies over the threshold, of all replies with the theme. */
export function repliesOf(issue: IssueRow): string {
  return `${grouped(issue.replies_over_threshold)} of ${grouped(issue.replies)}`;
}

/** What a bar measures, and over which replies. */
export function subtitleOf({ basis }: IssueFacts): string {
  return `Likes on replies with ${overThreshold(basis)}, by theme (${replies(basis.counted)} counted). A reply may carry several themes.`;
}

/** What the two columns of figures hold. */
export function headingsOf({ basis }: IssueFacts): { value: string; beside: string } {
  return { value: 'Likes', beside: `Replies with ${overThreshold(basis)}, of all with the theme` };
}

/** Stands in for the bars where there is no theme to draw. */
export function nothingToDraw(): string {
  return 'No theme of the codebook counts as support, so there is nothing to rank.';
}

/** The bars in full sentences, for those who do not see them. */
export function alternativeOf(facts: IssueFacts): string {
  const { basis, issues, more } = facts;
  const [first, ...rest] = issues.map(
    (issue) =>
      `${issue.name}, with ${likes(issue.likes_over_threshold)} on ${repliesOf(issue)} replies`,
  );
  const ranked = `A bar chart of ${counted(issues.length, 'theme')}, ranked by the likes on their replies with ${overThreshold(basis)}.`;
  const sentences = [
    first ? `${ranked} First comes ${first}.` : nothingToDraw(),
    rest.length > 0 ? `Then follow ${rest.join('; ')}.` : '',
    more > 0 ? lowerThemes(more) : '',
    basis.invented ? `${inventedNotice}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** What the bars do not show, how to read them, and their source. */
export function notesOf({ basis, issues, more, nested }: IssueFacts): string[] {
  const empty = issues.length > 0 && issues.every((issue) => issue.likes_over_threshold === 0);
  return [
    empty ? `No reply with a theme has ${overThreshold(basis)}, so no bar has a length.` : '',
    more > 0 ? lowerThemes(more) : '',
    nested ? 'A theme that lies within another counts towards that one too.' : '',
    sourceLine(basis, '; likes as counted on'),
  ].filter(Boolean);
}

function overThreshold({ thresholds }: Basis): string {
  return over(thresholds.likes, 'like');
}

function lowerThemes(more: number): string {
  return `${counted(more, 'theme')} of lower rank ${more === 1 ? 'is' : 'are'} not drawn.`;
}
