import type { Reader } from '../../../database/access.ts';
import type { NameMention } from './named-in-thread.ts';

interface PlacedTheme {
  readonly reply: number;
  readonly theme: string;
  readonly starts: number;
  readonly ends: number;
}

/**
 * Finds the theme whose matches cover most of a name's mentions: more than half of them, and of
 * equal ones first a theme that counts as references, then the one that lies deeper in the codebook.
 * Reads `matches` and `themes`.
 * @param all the mentions that will be asked for
 */
export function themesAround(
  read: Reader,
  all: readonly NameMention[],
): (mentions: readonly NameMention[]) => string | null {
  const named = new Set(all.map((mention) => mention.in.reply));
  const matches = new Map<number, PlacedTheme[]>();
  for (const match of read.each<PlacedTheme>('select reply, theme, starts, ends from matches')) {
    if (!named.has(match.reply)) continue;
    const same = matches.get(match.reply);
    if (same) same.push(match);
    else matches.set(match.reply, [match]);
  }
  const order = read
    .all<{ theme: string }>(`select theme from themes order by counts = 'references', position`)
    .map(({ theme }) => theme);
  return (mentions) => {
    const covered = new Map<string, number>();
    for (const { in: reply, starts, ends } of mentions) {
      const around = (matches.get(reply.reply) ?? []).filter(
        (match) => match.starts < ends && match.ends > starts,
      );
      for (const theme of new Set(around.map((match) => match.theme))) {
        covered.set(theme, (covered.get(theme) ?? 0) + 1);
      }
    }
    const most = Math.max(0, ...covered.values());
    const best = order.findLast((theme) => covered.get(theme) === most);
    return most * 2 > mentions.length ? (best ?? null) : null;
  };
}
