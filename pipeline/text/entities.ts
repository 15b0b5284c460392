import emojiRegex from 'emoji-regex';
import { LinkifyIt } from 'linkify-it';
import { isOwnMedia, normalAddress } from './address.ts';
import { namePattern, tagPattern } from './names.ts';

export type EntityKind = 'link' | 'media' | 'name' | 'tag' | 'emoji';

/** A part of a text that is data rather than words. Places count UTF-16 units. */
export interface Entity {
  readonly kind: EntityKind;
  readonly starts: number;
  readonly ends: number;
  /** The address it leads to (media: a picture or film posted with the post itself), "@name" or "#tag" in small letters, or the emoji. */
  readonly value: string;
}

/** Endings under which a bare "example.org" is taken for an address; "end.It" must stay words. */
const endings = ['com', 'org', 'net', 'gov', 'edu', 'uk', 'eu', 'scot', 'wales', 'info', 'news'];
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false }).tlds(endings);
const emoji = emojiRegex();

/** No address is so long; what is, was made to keep a link finder busy. */
const longestAddress = 2048;

/**
 * The links, @names, #tags and emoji of a text, in order and without overlap: of two that overlap
 * the one that begins first.
 * @param expanded gives the address behind a shortened one, where the service told it
 */
export function entitiesOf(
  text: string,
  expanded: (written: string) => string | undefined = () => undefined,
): Entity[] {
  const found = [
    ...linksOf(text, expanded),
    ...(text.includes('@') || text.includes('＠') ? matchesOf(text, 'name', namePattern) : []),
    ...(text.includes('#') || text.includes('＃') ? matchesOf(text, 'tag', tagPattern) : []),
    ...(isPlain(text) ? [] : matchesOf(text, 'emoji', emoji)),
  ].sort((a, b) => a.starts - b.starts);
  let end = 0;
  return found.filter((entity) => {
    if (entity.starts < end) return false;
    end = entity.ends;
    return true;
  });
}

/** Most texts hold no emoji, and their pattern is by far the longest. */
function isPlain(text: string): boolean {
  return !/[^\s!-\u024f\u2010-\u2027]/.test(text);
}

function linksOf(text: string, expanded: (written: string) => string | undefined): Entity[] {
  // Most texts hold no dot inside a word, and looking for links costs more than all the rest.
  if (!/\S[.:]\S/.test(text)) return [];
  const safe = blankLongRuns(text, longestAddress);
  const links = (linkify.match(safe) ?? []).filter((link) => /^(https?:)?$/i.test(link.schema));
  return links.map((link) => {
    const address = expanded(link.raw) ?? link.url;
    return {
      kind: isOwnMedia(address) ? 'media' : 'link',
      starts: link.index,
      ends: link.lastIndex,
      value: normalAddress(address),
    };
  });
}

function matchesOf(text: string, kind: EntityKind, pattern: RegExp): Entity[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    kind,
    starts: index,
    ends: index + written.length,
    value: written.toLowerCase(),
  }));
}

/** The text with every link, name, tag and emoji blanked, so that each word keeps its place. */
export function withoutEntities(text: string, entities: readonly Entity[]): string {
  let plain = '';
  let place = 0;
  for (const { starts, ends } of entities) {
    plain += text.slice(place, starts) + ' '.repeat(ends - starts);
    place = ends;
  }
  return plain + text.slice(place);
}

/** The text with every run of more than `longest` characters without white space blanked. */
export function blankLongRuns(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text.replace(/\S+/gu, (run) => (run.length > longest ? ' '.repeat(run.length) : run));
}
