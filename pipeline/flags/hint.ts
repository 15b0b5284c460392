import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import type { Flag } from './flags.ts';

/** What is read of a reply to find its flags. */
export interface Reading {
  readonly reply: number;
  /** The account, or a name of its own where the author is not known. */
  readonly person: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it carries a theme by rules or learning, whatever people decided on it. */
  readonly tagged: boolean;
}

/** What speaks for a flag on a reply. */
export interface Hint {
  readonly flag: Flag;
  /** One sentence, without anybody's words or names. */
  readonly why: string;
  /** The words behind it, in order and without overlap; none where it is not in the words. */
  readonly places: readonly Stretch[];
}

/** Looks at one reply for one flag. */
export type Detector = (reading: Reading) => Hint | null;

/** Stretches in order, those that overlap or touch joined. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const places: { starts: number; ends: number }[] = [];
  for (const { starts, ends } of stretches.toSorted((a, b) => a.starts - b.starts)) {
    const last = places.at(-1);
    if (last && starts <= last.ends) last.ends = Math.max(last.ends, ends);
    else places.push({ starts, ends });
  }
  return places;
}

/** The tokens that lie in none of the stretches. */
export function outside(tokens: readonly Token[], stretches: readonly Stretch[]): readonly Token[] {
  if (stretches.length === 0) return tokens;
  const within = ({ starts, ends }: Token) =>
    stretches.some((stretch) => stretch.starts <= starts && ends <= stretch.ends);
  return tokens.filter((token) => !within(token));
}
