import type { Reader } from '../../database/access.ts';
import type { FindingReferenceRow } from '../../database/theme-findings.ts';
import type { CountedTheme } from './themes.ts';

/**
 * The themes that are counted as citations: in replies, in mentions (a reply may name a theory
 * twice) and in people, which is how broad a reference is; and in likes, in all and a reply. Of an
 * even number of replies the median is the mean of the two in the middle.
 * Reads `tags` and `weights`.
 * @param themes the finding of themes
 * @returns those that most people make first, of equal ones in the codebook's order
 */
export function references(read: Reader, themes: readonly CountedTheme[]): FindingReferenceRow[] {
  const median = read.lookup<{ median: number | null }>(`
    with ordered as (
      select likes, row_number() over (order by likes) as place, count(*) over () as replies
      from tags join weights using (reply) where theme = ?)
    select avg(likes) as median from ordered
    where place in ((replies + 1) / 2, (replies + 2) / 2)`);
  return themes
    .filter((theme) => theme.counts === 'references')
    .map((theme) => ({
      ...theme,
      mean_likes: theme.replies === 0 ? null : theme.likes / theme.replies,
      median_likes: median(theme.theme)[0]!.median,
    }))
    .sort((a, b) => b.people - a.people || b.mentions - a.mentions);
}
