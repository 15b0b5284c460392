import type { Reader } from '../../database/access.ts';
import type { FindingMostLikedRow } from '../../database/theme-findings.ts';

/** So many replies of a theme are named. */
const most = 5;

/**
 * The five most liked replies of every theme, in the codebook's order: of each voice only its most
 * liked one, so that a campaign or a busy writer takes one place; of equal ones the earlier. A reply
 * that nobody liked is none of them. Reads `themes`, `tags` and `weights`.
 */
export function mostLiked(read: Reader): FindingMostLikedRow[] {
  return read.all<FindingMostLikedRow>(
    `
    with carried as (
      select theme, reply, likes, sum(likes) over (partition by theme) as of_theme,
        row_number() over (partition by theme, voice order by likes desc, reply) as of_voice
      from tags join weights using (reply)),
    ranked as (
      select *, row_number() over (partition by theme order by likes desc, reply) as rank
      from carried where of_voice = 1 and likes > 0)
    select ranked.theme, rank, reply, cast(likes as integer) as likes, likes / of_theme as share
    from ranked join themes using (theme)
    where rank <= ? order by position, rank`,
    most,
  );
}
