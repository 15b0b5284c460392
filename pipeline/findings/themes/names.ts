import type { Reader } from '../../database/access.ts';
import type { FindingNameRow } from '../../database/theme-findings.ts';
import { kindOfName } from './named/kind-of-name.ts';
import { mostlyWritten } from './named/mostly-written.ts';
import { type NameMention, namedInThread } from './named/named-in-thread.ts';
import { sameNames } from './named/same-names.ts';
import { themesAround } from './named/themes-around.ts';

/** A name that one person gives is that person's affair. */
const fewestPeople = 2;

/**
 * The names that replies give, without the codebook: @accounts, and what is written with capitals
 * within sentences where the thread does not mostly write it small, each with what it is likely to
 * name and why. They are found by how they are written; nobody has checked them. Only those that at
 * least two people give.
 * Reads `tokens`, `vocabulary`, `replies`, `weights`, `matches` and `themes`.
 * @returns those that most people give first
 */
export function names(read: Reader): FindingNameRow[] {
  const found = sameNames(namedInThread(read)).filter(
    (mentions) => new Set(mentions.map((mention) => mention.in.person)).size >= fewestPeople,
  );
  const themeOf = themesAround(read, found.flat());
  const kindOfTheme = new Map(
    read
      .all<{ theme: string; kind: string | null }>('select theme, kind from themes')
      .map(({ theme, kind }) => [theme, kind]),
  );
  return found
    .map((mentions) => {
      const theme = themeOf(mentions);
      return rowOf(mentions, theme, theme === null ? null : kindOfTheme.get(theme)!);
    })
    .sort(
      (a, b) =>
        b.people - a.people ||
        b.mentions - a.mentions ||
        b.likes - a.likes ||
        (a.name < b.name ? -1 : 1),
    );
}

function rowOf(
  mentions: readonly NameMention[],
  theme: string | null,
  kindOfTheme: string | null,
): FindingNameRow {
  const replies = new Map(mentions.map(({ in: reply }) => [reply.reply, reply]));
  return {
    name: mostlyWritten(mentions),
    ...kindOfName(mentions, kindOfTheme),
    theme,
    replies: replies.size,
    mentions: mentions.length,
    people: new Set([...replies.values()].map(({ person }) => person)).size,
    likes: [...replies.values()].reduce((sum, { likes }) => sum + likes, 0),
  };
}
