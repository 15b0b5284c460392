import type { Reader } from '../../database/access.ts';
import type { FindingThemeRow } from '../../database/theme-findings.ts';

/** A theme's figures, with the link that the codebook gives. */
export type CountedTheme = FindingThemeRow & {
  readonly link: string | null;
  readonly kind: string | null;
};

/**
 * Each theme of the codebook in replies, mentions, people and likes, and under each weighting.
 * Likes are summed over the replies that carry the theme. A theme carries what is within it.
 * A reply without a known author counts as a person of its own.
 * Reads `themes`, `tags` and `weights`.
 */
export function themes(read: Reader): CountedTheme[] {
  return read.all<CountedTheme>(`
    select themes.theme, parent, position, name, link, kind, counts,
      count(carried.reply) as replies,
      coalesce(sum(mentions), 0) as mentions,
      count(distinct person) as people,
      cast(coalesce(sum(carried.likes), 0) as integer) as likes,
      coalesce(sum(carried.over_threshold), 0) as replies_over_threshold,
      cast(coalesce(sum(carried.likes * carried.over_threshold), 0) as integer)
        as likes_over_threshold,
      coalesce(sum(carried.one_plus_likes), 0) as one_plus_likes,
      coalesce(sum(carried.log), 0) as log_likes,
      coalesce(sum(carried.square_root), 0) as square_root_likes,
      coalesce(sum(negated), 0) as replies_negated, coalesce(sum(echo), 0) as replies_echo
    from themes
    left join (tags join weights using (reply)) as carried on carried.theme = themes.theme
    group by themes.theme order by position`);
}
