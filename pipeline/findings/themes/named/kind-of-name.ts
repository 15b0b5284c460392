import { counted } from '../../../wording/numbers.ts';
import { mostlyWritten } from './mostly-written.ts';
import { nameLists } from './name-lists.ts';
import type { NameMention } from './named-in-thread.ts';

export interface KindOfName {
  /** One of the kinds of `FindingNameRow`. */
  readonly kind: string;
  /** What speaks for it, as a sentence. */
  readonly why: string;
}

/** In at least this share of its mentions a title stands beside words about books. */
const leastNearBook = 0.2;

/**
 * What a name is likely to name. An @name is an account; else the codebook decides where it says,
 * as somebody wrote that down; else the first sign that is found of the name's own words, or of what
 * stands beside it, which nobody has checked.
 * @param mentions of one name, at least one
 * @param kindOfTheme what the codebook says that the theme is whose matches cover most mentions,
 *   if any
 */
export function kindOfName(
  mentions: readonly NameMention[],
  kindOfTheme: string | null,
): KindOfName {
  const [{ words, isAccount }] = mentions as [NameMention, ...NameMention[]];
  if (isAccount) return { kind: 'account', why: 'It is an @name.' };
  if (kindOfTheme !== null) return { kind: kindOfTheme, why: 'The codebook calls it so.' };
  const byWords = ofItsWords(mentions);
  if (byWords) return byWords;
  const times = (is: (mention: NameMention) => boolean) => mentions.filter(is).length;
  const nearBook = times((mention) => mention.nearBook);
  if (words.length > 1 && nearBook > 1 && nearBook >= mentions.length * leastNearBook) {
    const often = counted(nearBook, 'mention');
    return { kind: 'book', why: `A word like “book” or “read” stands beside ${often} of it.` };
  }
  return { kind: 'name', why: howWritten(mentions) };
}

/** Whether a name is likely to be a person's. */
export function isPerson(mentions: readonly NameMention[]): boolean {
  return !mentions[0]!.isAccount && ofItsWords(mentions)?.kind === 'person';
}

function ofItsWords(mentions: readonly NameMention[]): KindOfName | undefined {
  const { given, organisation, place } = nameLists();
  const { words } = mentions[0]!;
  const several = words.length > 1;
  const ofOrganisation = words.findLast((word) => organisation.has(word));
  if (several && ofOrganisation !== undefined) {
    return { kind: 'organisation', why: `One of its words is “${ofOrganisation}”.` };
  }
  const titled = mentions.find(({ title }) => title !== null);
  if (titled) return { kind: 'person', why: `The title “${titled.title}” stands before it.` };
  const last = words.at(-1)!;
  if (several && place.has(last)) return { kind: 'place', why: `It ends with “${last}”.` };
  if (several && given.has(words[0]!)) {
    const [first] = mostlyWritten(mentions).split(' ');
    return { kind: 'person', why: `It begins with “${first}”, a given name.` };
  }
  return undefined;
}

function howWritten(mentions: readonly NameMention[]): string {
  const quoted = mentions.filter((mention) => mention.quoted).length;
  if (quoted * 2 > mentions.length) return 'It stands in quotation marks.';
  const written = mostlyWritten(mentions);
  const isAbbreviation = !written.includes(' ') && written === written.toUpperCase();
  return isAbbreviation
    ? 'It is written in capitals throughout.'
    : 'It is written with a capital within sentences.';
}
