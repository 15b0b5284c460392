import type { Reader } from '../database/access.ts';
import type { FindingThemeRow } from '../database/finding-tables.ts';

/** A theme's figures, with the link that the codebook gives. */
export type CountedTheme = FindingThemeRow & { readonly link: string | null };

/**
 * Each theme of the codebook in replies, mentions, people and likes, and under each weighting.
 * Likes are summed over the replies that carry the theme. A theme carries what is within it.
 * A reply without a known author counts as a person of its own.
 * Reads `themes`, `tags`, `weights`, `replies` and `set_aside`.
 */
export function themes(read: Reader): CountedTheme[] {
  return read.all<CountedTheme>(`
    select themes.theme, parent, position, name, link, counts,
      count(carried.reply) as replies,
      coalesce(sum(mentions), 0) as mentions,
      count(distinct person) as people,
      cast(coalesce(sum(weights.likes), 0) as integer) as likes,
      coalesce(sum(weights.over_threshold), 0) as replies_over_threshold,
      cast(coalesce(sum(weights.likes * weights.over_threshold), 0) as integer)
        as likes_over_threshold,
      coalesce(sum(weights.one_plus_likes), 0) as one_plus_likes,
      coalesce(sum(weights.log), 0) as log_likes,
      coalesce(sum(weights.square_root), 0) as square_root_likes,
      coalesce(sum(negated), 0) as replies_negated, coalesce(sum(echo), 0) as replies_echo
    from themes
    left join (
      select tags.*, coalesce(author_id, 'reply ' || reply) as person
      from tags join counted_replies using (reply)) as carried on carried.theme = themes.theme
    left join weights on weights.reply = carried.reply
    group by themes.theme order by position`);
}
