import type { Analysis } from '../analysis/analysis.ts';
import { nearest } from '../analysis/nearest.ts';
import type { Reader } from '../database/access.ts';
import type { TableName } from '../database/schema.ts';
import type { PublicNames } from '../people/public-names.ts';
import type { Stretch } from '../text/echo.ts';
import { type StoredCodebook, storedCodebook } from './reply-evidence.ts';
import { shownText } from './shown-text.ts';
import { type Spot, spotsOfRule } from './spots-of-rule.ts';
import { quoted } from './wording.ts';

/** A word in its surroundings, as they may be shown. */
export interface InContext {
  readonly reply: number;
  readonly likes: number;
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

/** The same with what found it. */
export interface Line extends InContext {
  /** The theme that it was found for; null for a word that was only looked up. */
  readonly theme: string | null;
  readonly rule: string;
}

/** Every place in the counted replies where a word, or a theme, was found. */
export interface Concordance {
  /** What was looked for, to begin a sentence: `The theme "Transport"`, `"night bus"`. */
  readonly what: string;
  /** In order of reply and place. */
  readonly lines: readonly Line[];
  /** Replies that carry the theme though none of its rules found words in them. */
  readonly withoutWords: number;
}

export const concordanceReads = [
  'thread',
  'authors',
  'replies',
  'set_aside',
  'tokens',
  'vocabulary',
  'themes',
  'rules',
  'matches',
  'tags',
] as const satisfies readonly TableName[];

/**
 * Looks up a theme, by its id or name and with all themes within it, or else a word, which may be
 * any rule of a codebook.
 * @param asWord whether to take it for a word even where a theme has that name
 * @throws InputError where it is neither
 */
export async function concordance(
  read: Reader,
  names: PublicNames,
  asked: string,
  asWord: boolean,
): Promise<Concordance> {
  const codebook = storedCodebook(read);
  const theme = asWord ? undefined : themeMeant(codebook, asked);
  const { what, spots, withoutWords } =
    theme === undefined
      ? {
          what: asked.startsWith('"') ? asked : quoted(asked),
          spots: await spotsOfRule(read, asked),
          withoutWords: 0,
        }
      : spotsOfTheme(read, codebook, theme);
  const lineOf = lineReader(read, names);
  const lines = spots.map(({ theme, rule, ...spot }) => ({ ...lineOf(spot), theme, rule }));
  return { what, lines, withoutWords };
}

/** Shows places in replies with what stands around them. Reads `replies`, and what names need. */
export function lineReader(
  read: Reader,
  names: PublicNames,
): (spot: Stretch & { readonly reply: number }) => InContext {
  const textOf = read.lookup<{ text: string; likes: number }>(
    'select text, likes from replies where reply = ?',
  );
  return ({ reply, ...stretch }) => {
    const [{ text, likes } = { text: '', likes: 0 }] = textOf(reply);
    const shown = shownText(text, names);
    const { starts, ends } = shown.place(stretch);
    return {
      reply,
      likes,
      left: shown.text.slice(0, starts),
      keyword: shown.text.slice(starts, ends),
      right: shown.text.slice(ends),
    };
  };
}

function themeMeant({ themes }: StoredCodebook, asked: string): string | undefined {
  const low = asked.trim().toLowerCase();
  return (
    themes.find(({ theme }) => theme === low) ??
    themes.find(({ name }) => name.toLowerCase() === low)
  )?.theme;
}

function spotsOfTheme(read: Reader, codebook: StoredCodebook, id: string) {
  const isWithin = (theme: string): boolean => {
    const { parent } = codebook.themeOf(theme);
    return theme === id || (parent !== null && isWithin(parent));
  };
  const spots = read
    .all<Omit<Spot, 'rule'> & { theme: string; rule: number }>(
      `select matches.reply, starts, ends, matches.theme, rule from matches
       join counted_replies using (reply)
       join tags on tags.reply = matches.reply and tags.theme = matches.theme
       order by matches.reply, starts, ends, matches.theme`,
    )
    .filter(({ theme }) => isWithin(theme))
    .map(({ rule, theme, ...spot }) => ({
      ...spot,
      theme: codebook.themeOf(theme).name,
      rule: codebook.ruleOf(rule).text,
    }));
  const carried = read.all<{ reply: number }>(
    'select reply from tags join counted_replies using (reply) where theme = ?',
    id,
  );
  const found = new Set(spots.map(({ reply }) => reply));
  return {
    what: `The theme ${JSON.stringify(codebook.themeOf(id).name)}`,
    spots,
    withoutWords: carried.filter(({ reply }) => !found.has(reply)).length,
  };
}

/** A theme whose name is near to a word that was found nowhere, to be proposed. */
export function themeNear(analysis: Analysis, asked: string): string | undefined {
  return nearest(
    asked,
    analysis.codebook.flatMap(({ id, name }) => [id, name]),
  );
}
