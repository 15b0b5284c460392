import type { Reader } from '../database/access.ts';
import type { FindingReferenceRow, FindingThemeRow } from '../database/finding-tables.ts';

/**
 * The themes that are counted as citations: in replies, in mentions (a reply may name a theory
 * twice) and in people. Reads `themes`.
 * @param found the finding of themes
 */
export function references(read: Reader, found: readonly FindingThemeRow[]): FindingReferenceRow[] {
  const linkOf = new Map(
    read
      .all<{ theme: string; link: string | null }>('select theme, link from themes')
      .map(({ theme, link }) => [theme, link]),
  );
  return found
    .filter((theme) => theme.counts === 'references')
    .map((theme) => ({
      theme: theme.theme,
      name: theme.name,
      link: linkOf.get(theme.theme) ?? null,
      replies: theme.replies,
      mentions: theme.mentions,
      people: theme.people,
      likes: theme.likes,
      replies_over_threshold: theme.replies_over_threshold,
      likes_over_threshold: theme.likes_over_threshold,
    }));
}
