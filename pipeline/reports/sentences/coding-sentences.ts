import type { FindingWithoutCodingsRow } from '../../database/checking-findings.ts';
import { list } from '../../wording/clauses.ts';
import { counted, grouped, likes } from '../../wording/numbers.ts';
import { ordinal } from '../../wording/ordinals.ts';
import type { Findings } from '../read-findings.ts';

/** More names than this would be a list and no sentence. */
const mostNamed = 3;

/**
 * What the decisions of people change in the order of the issues: replies to be coded are drawn with
 * more of the liked ones, so a theme that rules find badly is lifted by them. Nothing where nobody
 * decided on a theme, or where there are no issues.
 */
export function whatCodingsChange(findings: Findings): string[] {
  const { topIssues, withoutCodings, coverage } = findings;
  const [first] = topIssues;
  const [firstByRules] = withoutCodings;
  if (first === undefined || firstByRules === undefined) return [];
  const byRules = new Map(withoutCodings.map((row) => [row.theme, row]));
  const moved = topIssues
    .flatMap((issue) => {
      const other = byRules.get(issue.theme)!;
      const from = other.rank_by_likes_over_threshold;
      const to = issue.rank_by_likes_over_threshold;
      return from === to ? [] : [{ name: issue.name, from, to }];
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const whose = `what coders decided on ${counted(coverage.decided, 'reply', 'replies')}`;
  return [
    `Without ${whose}, by the rules alone, ${leads(first, byRules.get(first.theme)!, firstByRules)}; ${moves(moved, topIssues.length)}.`,
  ];
}

function leads(
  first: Findings['topIssues'][number],
  same: FindingWithoutCodingsRow,
  firstByRules: FindingWithoutCodingsRow,
): string {
  if (same.rank_by_likes_over_threshold === 1) {
    return `${first.name} would come first too, with ${likes(same.likes_over_threshold)} instead of ${grouped(first.likes_over_threshold)}`;
  }
  return `${firstByRules.name} would come first with ${likes(firstByRules.likes_over_threshold)}, and ${first.name} ${ordinal(same.rank_by_likes_over_threshold)} with ${grouped(same.likes_over_threshold)} instead of ${grouped(first.likes_over_threshold)}`;
}

function moves(
  moved: readonly { readonly name: string; readonly from: number; readonly to: number }[],
  all: number,
): string {
  if (moved.length === 0) return `all ${grouped(all)} issues would keep their ranks`;
  const named = moved
    .slice(0, mostNamed)
    .map(({ name, from, to }) => `${name}, ${ordinal(from)} instead of ${ordinal(to)}`);
  const many = `${grouped(moved.length)} of ${counted(all, 'issue')} would stand elsewhere`;
  return `${many}${moved.length > mostNamed ? ', furthest ' : ': '}${list(named)}`;
}
