import type { AppBskyEmbedExternal, AppBskyRichtextFacet } from '@atproto/api';
import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import type { ReceivedLink } from '../source.ts';

type Facet = Loose<AppBskyRichtextFacet.Main>;
type Card = Loose<AppBskyEmbedExternal.External>;

/**
 * The links of a post: those in its text, which often shows only their beginning, and the one that
 * stands below it as a card. Each written form once.
 * @param record with the `facets` and the `embed` of the post's record
 */
export function linksIn(
  text: string,
  { facets, embed }: { readonly facets?: unknown; readonly embed?: unknown },
): readonly ReceivedLink[] {
  const links = listOf(facets).flatMap((facet) => linksOfFacet(text, facet));
  const card = cardIn(embed);
  const address = card && webAddress(card.uri);
  if (address) {
    const title = textOf(card.title);
    const inText = links.findIndex((link) => link.expanded === address);
    if (inText < 0) links.push({ written: address, expanded: address, title });
    else links[inText] = { ...links[inText]!, title };
  }
  const first = new Map(links.toReversed().map((link) => [link.written, link]));
  return links.filter((link) => first.get(link.written) === link);
}

function linksOfFacet(text: string, value: unknown): ReceivedLink[] {
  const facet = objectOf<Facet>(value);
  return listOf(facet?.features).flatMap((feature) => {
    const expanded = webAddress(objectOf<AppBskyRichtextFacet.Link>(feature)?.uri);
    if (expanded === null) return [];
    return [{ written: partOf(text, facet?.index) ?? expanded, expanded, title: null }];
  });
}

/**
 * The part of a text that a facet marks by its bytes in UTF-8, without the dots that stand for the
 * rest of an address; nothing where it marks none.
 */
function partOf(text: string, index: unknown): string | null {
  const { byteStart, byteEnd } = objectOf<AppBskyRichtextFacet.ByteSlice>(index) ?? {};
  if (!Number.isSafeInteger(byteStart) || !Number.isSafeInteger(byteEnd)) return null;
  const [start, end] = [byteStart as number, byteEnd as number];
  const bytes = Buffer.from(text);
  if (start < 0 || start >= end || end > bytes.length) return null;
  const part = bytes.subarray(start, end).toString();
  return part.replace(/(?:…|\.\.)[.…]*$/u, '').trim() || null;
}

/** The card of an embed, by itself or beside a quoted post. */
function cardIn(embed: unknown): Card | undefined {
  const { external, media } = objectOf(embed) ?? {};
  return objectOf<AppBskyEmbedExternal.External>(external ?? objectOf(media)?.external);
}

function webAddress(value: unknown): string | null {
  const address = textOf(value);
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
