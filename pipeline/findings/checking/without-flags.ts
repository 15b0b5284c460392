import type { Reader } from '../../database/access.ts';
import type { FindingWithoutFlagRow } from '../../database/checking-findings.ts';
import { type Flag, flagNames } from '../../flags/flags.ts';
import { rankedIssues } from './ranked-issues.ts';

/** All flags together. */
export const anyFlag = 'any';

type Figures = Omit<
  FindingWithoutFlagRow,
  'flag' | 'rank_by_likes_over_threshold' | 'rank_by_replies'
>;

/**
 * The top issues as they would be without the replies that carry a flag, ranks included: for each
 * flag that a counted reply carries, and for all of them together. Without the echo of the question
 * are meant the tags that rest on nothing else; their replies stay for what else they say.
 * Reads `themes`, `tags`, `flags` and `weights`.
 */
export function withoutFlags(read: Reader): FindingWithoutFlagRow[] {
  const carried = new Set(
    read
      .all<{ flag: string }>(
        'select distinct flag from flags join counted_replies using (reply) where stands = 1',
      )
      .map(({ flag }) => flag),
  );
  if (carried.size === 0) return [];
  const figures = read.lookup<Figures>(query);
  const without = (flag: string, left: readonly Flag[]) => {
    const ofReplies = left.filter((name) => name !== echo);
    const issues = figures(JSON.stringify(ofReplies), Number(left.includes(echo)));
    return rankedIssues(issues).map((issue) => ({ flag, ...issue }));
  };
  return [
    ...flagNames.filter((flag) => carried.has(flag)).flatMap((flag) => without(flag, [flag])),
    ...without(anyFlag, flagNames),
  ];
}

const echo: Flag = 'question-echo';

// The flags to do without come as a JSON list; then whether tags that only echo are left out.
const query = `
  select themes.theme, name,
    count(carried.reply) as replies,
    count(distinct person) as people,
    cast(coalesce(sum(carried.likes), 0) as integer) as likes,
    coalesce(sum(over_threshold), 0) as replies_over_threshold,
    cast(coalesce(sum(carried.likes * over_threshold), 0) as integer) as likes_over_threshold
  from themes left join (
    select theme, reply, likes, over_threshold, person
    from tags join weights using (reply)
    where reply not in (
        select reply from flags where stands = 1 and flag in (select value from json_each(?)))
      and echo <= 1 - ?) as carried on carried.theme = themes.theme
  where parent is null and counts = 'support'
  group by themes.theme order by position`;
