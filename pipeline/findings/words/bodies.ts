import type { Reader } from '../../database/access.ts';
import { capitalised } from '../../wording/clauses.ts';
import { over } from '../../wording/numbers.ts';
import type { WordedReply } from './thread-words.ts';

/** Replies whose words are compared with those of the rest. */
export interface Body {
  /** "replies:liked", or a theme; no theme's identifier has a colon. */
  readonly comparison: string;
  readonly name: string;
  /** The theme and those within it, whose rules decide what is in the body. */
  readonly themes: ReadonlySet<string>;
  /** 1 for each reply in it, by its place in the thread's words. */
  readonly has: Uint8Array;
}

export const likedReplies = 'replies:liked';

/**
 * The bodies of replies that are compared with the rest: those with likes over the threshold, and
 * the replies that carry each outermost theme of kind support and each that counts as citations.
 * Reads `themes` and `tags`.
 * @param threshold in likes
 */
export function bodies(read: Reader, replies: readonly WordedReply[], threshold: number): Body[] {
  const liked: Body = {
    comparison: likedReplies,
    name: capitalised(`replies ${over(threshold, 'like')}`),
    themes: new Set(),
    has: Uint8Array.from(replies, (reply) => reply.over_threshold),
  };
  const themes = read.all<ThemeRow>(
    'select theme, parent, name, counts from themes order by position',
  );
  const ofThemes = themes
    .filter(({ parent, counts }) => parent === null || counts === 'references')
    .map(
      ({ theme, name }): Body => ({
        comparison: theme,
        name,
        themes: withinOf(theme, themes),
        has: new Uint8Array(replies.length),
      }),
    );
  const bodyOf = new Map(ofThemes.map((body) => [body.comparison, body]));
  const placeOf = new Map(replies.map(({ reply }, place) => [reply, place]));
  for (const { reply, theme } of read.each<{ reply: number; theme: string }>(
    'select reply, theme from tags order by theme, reply',
  )) {
    const place = placeOf.get(reply);
    const body = bodyOf.get(theme);
    if (body && place !== undefined) body.has[place] = 1;
  }
  return [liked, ...ofThemes];
}

interface ThemeRow {
  readonly theme: string;
  readonly parent: string | null;
  readonly name: string;
  readonly counts: string;
}

/** @param themes those within a theme after it, as a codebook has them */
function withinOf(theme: string, themes: readonly ThemeRow[]): ReadonlySet<string> {
  const within = new Set([theme]);
  for (const { theme: other, parent } of themes) {
    if (parent !== null && within.has(parent)) within.add(other);
  }
  return within;
}
