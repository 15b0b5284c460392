import type { Reader } from '../database/access.ts';
import type { FindingThemeRow } from '../database/finding-tables.ts';

/** A theme's figures, with the link that the codebook gives. */
export type CountedTheme = FindingThemeRow & { readonly link: string | null };

/**
 * Each theme of the codebook in replies, mentions, people and likes, and under each weighting.
 * Likes are summed over the replies that carry the theme. A theme carries what is within it.
 * A reply without a known author counts as a person of its own.
 * Reads `themes`, `tags`, `weights` and `replies`.
 */
export function themes(read: Reader): CountedTheme[] {
  return read.all<CountedTheme>(`
    select themes.theme, parent, position, name, link, counts,
      count(tags.reply) as replies,
      coalesce(sum(tags.mentions), 0) as mentions,
      count(distinct iif(tags.reply is null, null,
        coalesce(replies.author_id, 'reply ' || tags.reply))) as people,
      cast(coalesce(sum(weights.likes), 0) as integer) as likes,
      coalesce(sum(weights.over_threshold), 0) as replies_over_threshold,
      cast(coalesce(sum(weights.likes * weights.over_threshold), 0) as integer)
        as likes_over_threshold,
      coalesce(sum(weights.one_plus_likes), 0) as one_plus_likes,
      coalesce(sum(weights.log), 0) as log_likes,
      coalesce(sum(weights.square_root), 0) as square_root_likes
    from themes
    left join tags on tags.theme = themes.theme
    left join weights on weights.reply = tags.reply
    left join replies on replies.reply = tags.reply
    group by themes.theme order by position`);
}
