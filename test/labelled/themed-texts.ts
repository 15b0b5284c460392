import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../pipeline/input-error.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { readable } from '../../pipeline/text/own-words.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import type { Token } from '../../pipeline/text/word.ts';

/** A text with the themes that people gave it. */
export interface ThemedText {
  readonly tokens: readonly Token[];
  /** What the text answers; empty where that is not known. */
  readonly question: string;
  readonly themes: ReadonlySet<string>;
}

/** Labels that say that there is nothing to be found. */
export const noThemes: ReadonlySet<string> = new Set(['Not assigned', 'Labelling not possible']);

const rowShape = z.object({
  text: z.string(),
  question: z.string().nullish(),
  themes: z.array(z.string()),
});

/** Reads `<folder>/themes/*.jsonl`, in the order of the files' names; none where there is no such. */
export function readThemedTexts(folder: string): ThemedText[] {
  const place = join(folder, 'themes');
  if (!existsSync(place)) return [];
  const tokenised = tokeniser();
  return readdirSync(place)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(place, name), 'utf8')
        .split('\n')
        .flatMap((line, number) =>
          line.trim() === '' ? [] : [{ line, where: `${name}:${number + 1}` }],
        ),
    )
    .map(({ line, where }) => {
      const { text, question, themes } = rowIn(line, where);
      const own = readable(text);
      const given = themes.filter((theme) => !noThemes.has(theme));
      return {
        tokens: tokenised(own, entitiesOf(own)),
        question: question ?? '',
        themes: new Set(given),
      };
    });
}

function rowIn(line: string, where: string) {
  try {
    return rowShape.parse(JSON.parse(line));
  } catch (cause) {
    throw new InputError(
      `${where}: found a line that is no labelled text; {"id", "text", "question", "themes": [...]} is allowed.`,
      { cause },
    );
  }
}

/** Every theme of these texts, in the order of the alphabet. */
export function themesOf(texts: readonly ThemedText[]): string[] {
  return [...new Set(texts.flatMap(({ themes }) => [...themes]))].sort();
}

/** The text with its question as one word before it, so that pairs with the next word are seen. */
export function withQuestion({ tokens, question, themes }: ThemedText): ThemedText {
  const form = `#${question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;
  const word = { kind: 'tag', written: form, form, lemma: form, stop: false } as const;
  const asked: Token = { word, starts: 0, ends: 0, clause: tokens[0]?.clause ?? 0 };
  return { tokens: [asked, ...tokens], question, themes };
}
