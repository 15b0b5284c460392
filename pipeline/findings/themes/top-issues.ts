import type { Reader } from '../../database/access.ts';
import type { FindingThemeRow, FindingTopIssueRow } from '../../database/theme-findings.ts';

/**
 * The outermost themes that count as support, ranked as the first such analysis ranked them, by the
 * likes that their replies over the threshold carry, and beside that by all likes and by replies.
 * Equal figures share a rank and the next is left free. A theme's share of its most liked reply
 * says how much of it rests on one. Reads `tags`, `weights`.
 * @param found the finding of themes
 */
export function topIssues(read: Reader, found: readonly FindingThemeRow[]): FindingTopIssueRow[] {
  const issues = found.filter((theme) => theme.parent === null && theme.counts === 'support');
  const rank = (value: number, of: (theme: FindingThemeRow) => number) =>
    1 + issues.filter((other) => of(other) > value).length;
  const mostLiked = read.lookup<{ likes: number | null }>(
    `select max(weights.likes) as likes from tags join weights using (reply)
     where theme = ? and over_threshold = 1`,
  );
  return issues
    .map((theme) => ({
      theme: theme.theme,
      name: theme.name,
      replies: theme.replies,
      people: theme.people,
      likes: theme.likes,
      replies_over_threshold: theme.replies_over_threshold,
      likes_over_threshold: theme.likes_over_threshold,
      rank_by_likes_over_threshold: rank(
        theme.likes_over_threshold,
        (other) => other.likes_over_threshold,
      ),
      rank_by_likes: rank(theme.likes, (other) => other.likes),
      rank_by_replies: rank(theme.replies, (other) => other.replies),
      share_of_top_reply:
        theme.likes_over_threshold === 0
          ? null
          : mostLiked(theme.theme)[0]!.likes! / theme.likes_over_threshold,
    }))
    .sort(
      (a, b) =>
        a.rank_by_likes_over_threshold - b.rank_by_likes_over_threshold ||
        a.rank_by_replies - b.rank_by_replies ||
        (a.name < b.name ? -1 : 1),
    );
}
