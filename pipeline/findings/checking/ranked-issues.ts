/** What issues are ranked by. */
interface IssueFigures {
  readonly name: string;
  readonly replies: number;
  readonly likes_over_threshold: number;
}

/** Issues in order, with ranks as the top issues have them: equal figures share a rank and the next is left free. */
export function rankedIssues<Issue extends IssueFigures>(issues: readonly Issue[]) {
  const rank = (value: number, of: (issue: Issue) => number) =>
    1 + issues.filter((other) => of(other) > value).length;
  return issues
    .map((issue) => ({
      ...issue,
      rank_by_likes_over_threshold: rank(
        issue.likes_over_threshold,
        (other) => other.likes_over_threshold,
      ),
      rank_by_replies: rank(issue.replies, (other) => other.replies),
    }))
    .sort(
      (a, b) =>
        a.rank_by_likes_over_threshold - b.rank_by_likes_over_threshold ||
        a.rank_by_replies - b.rank_by_replies ||
        (a.name < b.name ? -1 : 1),
    );
}
