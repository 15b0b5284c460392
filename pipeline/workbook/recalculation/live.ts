import type { Weighting } from '../../findings/rankings/weightings.ts';
import type { Publication } from '../../reports/publication.ts';
import { grouped } from '../../wording/numbers.ts';
import type { Frame } from '../frame.ts';
import { cellsBelow } from './cell-address.ts';
import { type Issue, issuesOf } from './issues.ts';
import { controlNames } from './places.ts';

/** Where the cells stand that the recalculation reads; nothing of it where it stays as it was written. */
export interface Live {
  readonly issues: readonly Issue[];
  readonly headRow: number;
  /** In likes, as the analysis has it. */
  readonly threshold: number;
  /** Why nothing can be recalculated, as a sentence; null where it can. */
  readonly notLive: string | null;
  /** The cells of Summary that a reader changes, by the names that formulas know them by. */
  readonly controls: { readonly threshold: string; readonly weighting: string };
  /** The cells of all counted replies on the sheet Replies. */
  readonly likes: string;
  readonly weights: Readonly<Record<'square-root' | 'log', string>>;
  readonly carried: ReadonlyMap<string, string>;
  /** Of the counted replies: how many there are, how many are over the threshold, the most likes of one. */
  readonly replies: {
    readonly counted: number;
    readonly overThreshold: number;
    readonly mostLikes: number;
  };
}

/** The columns of the sheet Replies that are read, by their titles and in its order. */
interface RepliesColumns {
  readonly columns: readonly { readonly title: string }[];
}

/**
 * @param replies the sheet whose last columns are those of the recalculation
 * @param mostRows of a worksheet
 */
export function liveOf(
  { analysis, findings, read }: Publication,
  replies: RepliesColumns,
  { headRow }: Frame,
  mostRows: number,
): Live {
  const issues = issuesOf(findings);
  const { counted, overThreshold } = findings.coverage;
  const [most] = read.all<{ likes: number | null }>(
    'select max(likes) as likes from counted_replies',
  );
  const titles = replies.columns.map(({ title }) => title);
  const cellsOf = (column: number) =>
    cellsBelow('Replies', column, headRow + 1, headRow + Math.max(counted, 1));
  const firstIssue = titles.length - issues.length + 1;
  return {
    issues,
    headRow,
    threshold: analysis.settings.thresholds.likes,
    notLive: whyNotLive(counted, mostRows - headRow),
    controls: controlNames,
    likes: cellsOf(titles.indexOf('Likes') + 1),
    weights: { 'square-root': cellsOf(firstIssue - 2), log: cellsOf(firstIssue - 1) },
    carried: new Map(issues.map(({ theme }, place) => [theme, cellsOf(firstIssue + place)])),
    replies: { counted, overThreshold, mostLikes: most?.likes ?? 0 },
  };
}

function whyNotLive(counted: number, mostReplies: number): string | null {
  if (counted === 0) return 'No reply is counted, so there is nothing to recalculate.';
  if (counted <= mostReplies) return null;
  return `Nothing can be recalculated here: the ${grouped(counted)} replies take more than one worksheet. The figures are those of the analysis.`;
}

/** What a theme's figure is under a weighting, from the cells of the replies. */
export function figureFormula(live: Live, theme: string, weighting: Weighting): string {
  const carried = live.carried.get(theme)!;
  const sumOf = (cells: string) => `SUMIFS(${cells},${carried},">=0")`;
  const formulas: Readonly<Record<Weighting, string>> = {
    'likes-over-threshold': `SUMIFS(${live.likes},${carried},">=0",${live.likes},">"&N(${live.controls.threshold}))`,
    likes: sumOf(live.likes),
    'square-root': sumOf(live.weights['square-root']),
    log: sumOf(live.weights.log),
    equal: `COUNT(${carried})`,
    people: `SUM(${carried})`,
  };
  return formulas[weighting];
}
