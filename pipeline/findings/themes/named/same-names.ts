import { isPerson } from './kind-of-name.ts';
import type { NameMention } from './named-in-thread.ts';

/** A word that stands behind "a" in more of its mentions than this is one for a kind of thing. */
const mostAfterArticle = 1 / 2;

/**
 * The mentions of each name. A surname alone belongs to the one person who is found with it; "a GP"
 * is one of many and no name.
 * @param mentions in order
 */
export function sameNames(mentions: readonly NameMention[]): (readonly NameMention[])[] {
  const byKey = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const same = byKey.get(mention.key);
    if (same) same.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  return [...withSurnames(byKey).values()].filter(isOne);
}

type ByKey = ReadonlyMap<string, readonly NameMention[]>;

/** "Raworth" joins "Kate Raworth", where no other person of that surname is found. */
function withSurnames(byKey: ByKey): ByKey {
  const joined = new Map(byKey);
  const persons = new Map<string, string[]>();
  for (const [key, mentions] of byKey) {
    const { words } = mentions[0]!;
    const surname = words.at(-1)!;
    if (words.length > 1 && isPerson(mentions)) {
      persons.set(surname, [...(persons.get(surname) ?? []), key]);
    }
  }
  for (const [surname, [person, ...others]] of persons) {
    const alone = byKey.get(surname);
    if (alone === undefined || others.length > 0) continue;
    joined.set(person!, [...byKey.get(person!)!, ...alone]);
    joined.delete(surname);
  }
  return joined;
}

function isOne(mentions: readonly NameMention[]): boolean {
  const several = mentions.filter(({ afterArticle }) => afterArticle).length;
  return mentions[0]!.words.length > 1 || several <= mentions.length * mostAfterArticle;
}
