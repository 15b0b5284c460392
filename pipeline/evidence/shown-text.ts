import type { PublicNames } from '../people/public-names.ts';
import type { Stretch } from '../text/echo.ts';

/** A reply's text as it may be shown, and its places as the reader of that text counts them. */
export interface ShownText {
  readonly text: string;
  /** Where a stretch of the stored text lies in the shown one; places count UTF-16 units. */
  place(stretch: Stretch): Stretch;
  words(stretch: Stretch): string;
}

/**
 * Hides names in a text and moves places along: a pseudonym is seldom as long as the name that it
 * stands for. Places must lie between words, as those of matches do.
 */
export function shownText(text: string, names: PublicNames): ShownText {
  const shown = names.text(text);
  if (shown === text) {
    return {
      text,
      place: (stretch) => stretch,
      words: ({ starts, ends }) => text.slice(starts, ends),
    };
  }
  const moved = (at: number) => names.text(text.slice(0, at)).length;
  const place = ({ starts, ends }: Stretch) => ({ starts: moved(starts), ends: moved(ends) });
  return {
    text: shown,
    place,
    words: (stretch) => {
      const { starts, ends } = place(stretch);
      return shown.slice(starts, ends);
    },
  };
}

/** Places as people count them, from 1, the last character included: "5–13", or "5". */
export function characters({ starts, ends }: Stretch): string {
  return ends - starts < 2 ? String(starts + 1) : `${starts + 1}–${ends}`;
}
