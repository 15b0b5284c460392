import type { Reader } from '../../database/access.ts';
import type { FindingWithoutCodingsRow } from '../../database/checking-findings.ts';
import { rankedIssues } from './ranked-issues.ts';

type Figures = Omit<FindingWithoutCodingsRow, 'rank_by_likes_over_threshold' | 'rank_by_replies'>;

/**
 * The top issues as they would be had people decided nothing: with the tags that rules and learning
 * give. Replies to be coded are drawn with more of the liked ones, and people find what rules miss,
 * so decisions on a part of the replies lift some themes more than others. Nothing where nobody has
 * decided on a theme. Reads `themes`, `matches`, `learned`, `learners`, `decisions` and `weights`.
 */
export function withoutCodings(read: Reader): FindingWithoutCodingsRow[] {
  const isDecided = read.count(
    'decisions where decision is not null and subject in (select theme from themes)',
  );
  return isDecided === 0 ? [] : rankedIssues(read.all<Figures>(query));
}

// As *tag* has it: a theme that was learned instead of ruled is not found by its rules, and a theme
// is found with each that it lies within.
const query = `
  with recursive line(theme, above) as (
    select theme, theme from themes
    union all select line.theme, themes.parent
    from line join themes on themes.theme = line.above where themes.parent is not null),
  found(reply, theme) as (
    select reply, theme from matches where theme not in (
      select theme from themes join learners using (theme)
      where method = 'learned' and not_learned is null)
    union select reply, theme from learned where tagged = 1),
  carried(reply, theme) as (
    select distinct reply, above from found join line using (theme))
  select themes.theme, name,
    count(weights.reply) as replies,
    count(distinct person) as people,
    cast(coalesce(sum(likes), 0) as integer) as likes,
    coalesce(sum(over_threshold), 0) as replies_over_threshold,
    cast(coalesce(sum(likes * over_threshold), 0) as integer) as likes_over_threshold
  from themes left join (carried join weights using (reply)) on carried.theme = themes.theme
  where parent is null and counts = 'support'
  group by themes.theme order by position`;
