import type { Reader } from '../../database/access.ts';
import type { FindingThemesPerReplyRow } from '../../database/theme-findings.ts';

/**
 * How many counted replies carry none of the outermost themes of kind support, how many one, two and
 * on, with the people who wrote them and their likes. A number that no reply has is left out.
 * Reads `themes`, `tags` and `weights`.
 */
export function themesPerReply(read: Reader): FindingThemesPerReplyRow[] {
  return read.all<FindingThemesPerReplyRow>(`
    select carried as themes, count(*) as replies, count(distinct person) as people,
      cast(sum(likes) as integer) as likes
    from (
      select person, likes, count(theme) as carried
      from weights left join (
        select reply, theme from tags
        where theme in (select theme from themes where parent is null and counts = 'support')
      ) using (reply)
      group by reply)
    group by carried order by carried`);
}
