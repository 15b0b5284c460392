import type { Reader } from '../../database/access.ts';
import type { FindingThemeLinkRow } from '../../database/link-findings.ts';
import type { PassedOn } from './passed-on.ts';
import { byPeople, groupedBy, tallyOf } from './tally.ts';

/**
 * The links in the replies that carry a theme, of outermost themes and of those within them, in the
 * order of the codebook. A reply with several themes counts for each. Reads `tags` and `themes`.
 */
export function themeLinks(read: Reader, passed: readonly PassedOn[]): FindingThemeLinkRow[] {
  const linksOf = groupedBy(passed, ({ reply }) => reply);
  const byTheme = new Map<string, PassedOn[]>();
  const tags = read.each<{ theme: string; reply: number }>(
    'select theme, reply from tags join themes using (theme) order by position, reply',
  );
  for (const { theme, reply } of tags) {
    const those = linksOf.get(reply);
    if (those === undefined) continue;
    const carried = byTheme.get(theme);
    if (carried) carried.push(...those);
    else byTheme.set(theme, [...those]);
  }
  return [...byTheme].flatMap(([theme, carried]) =>
    [...groupedBy(carried, ({ url }) => url)]
      .map(([url, those]) => ({ theme, url, ...tallyOf(those) }))
      .sort((a, b) => byPeople(a, b) || (a.url < b.url ? -1 : 1)),
  );
}
