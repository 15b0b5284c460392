import type { Reader } from '../../database/access.ts';
import { isShort } from '../../text/address/shorteners.ts';
import { isOwnMedia, normalAddress } from '../../text/address.ts';

/** An address that a counted reply passes on, once a reply. */
export interface PassedOn {
  readonly reply: number;
  readonly person: number;
  readonly likes: number;
  /** In its normal form; where a short address leads, as far as that is known. */
  readonly url: string;
  /** The short address that stands there, and what is known of where it leads; null for any other. */
  readonly short: ShortAddress | null;
}

export interface ShortAddress {
  readonly address: string;
  /** "resolved", "not-asked", or the reason why it is not known. */
  readonly outcome: string;
}

interface Standing {
  readonly reply: number;
  readonly person: number;
  readonly likes: number;
  readonly address: string;
  readonly quoted_id: string | null;
  readonly is_card: number;
}

/**
 * The addresses that counted replies pass on, in their text or as a card below it, in the order of
 * the replies. A picture that was posted with a reply is none, nor the page of a post that it
 * quotes. Short addresses are followed as far as it is known where they lead.
 * Reads `entities`, `posts`, `post_links`, `replies`, `weights` and `resolved_links`.
 */
export function passedOn(read: Reader): PassedOn[] {
  const leadsTo = shortAddresses(read);
  const found: PassedOn[] = [];
  for (const standing of inReplies(read)) {
    const pages = standing
      .map((each) => ({ ...each, ...leadsTo(each.address) }))
      .filter(({ written, url, quoted_id }) => !isPicture(written) && !isPageOf(url, quoted_id));
    const hasCard = pages.some(({ is_card }) => is_card === 1);
    const seen = new Set<string>();
    for (const { reply, person, likes, url, short, is_card } of pages) {
      // What X has shortened in a text it lists beside it.
      const isListed = hasCard && is_card === 0 && url.startsWith('https://t.co/');
      if (isListed || seen.has(url)) continue;
      seen.add(url);
      found.push({ reply, person, likes, url, short });
    }
  }
  return found;
}

/** The addresses of each reply, those in its text first. */
function* inReplies(read: Reader): Generator<Standing[]> {
  let those: Standing[] = [];
  for (const standing of read.each<Standing>(addresses)) {
    if (those.length > 0 && those[0]!.reply !== standing.reply) {
      yield those;
      those = [];
    }
    those.push(standing);
  }
  if (those.length > 0) yield those;
}

const addresses = `
  select reply, person, weights.likes, address, quoted_id, is_card
  from (
    select reply, value as address, 0 as is_card, starts as place
    from entities where kind = 'link'
    union all
    select reply, expanded, 1, post_links.rowid
    from post_links join replies using (post_id))
  join weights using (reply)
  join replies using (reply)
  join posts on posts.id = post_id
  order by reply, is_card, place`;

/** A function from an address to where it leads: as it is written there, and in its normal form. */
function shortAddresses(read: Reader) {
  const asked = new Map(
    read
      .all<{ address: string; target: string | null; outcome: string }>(
        'select address, target, outcome from resolved_links',
      )
      .map((row) => [row.address, row]),
  );
  return (written: string) => {
    const address = normalAddress(written);
    const known = asked.get(address);
    if (known === undefined && !isShort(address)) return { written, url: address, short: null };
    const short = { address, outcome: known?.outcome ?? 'not-asked' };
    const target = known?.target ?? null;
    return target === null
      ? { written, url: address, short }
      : { written: target, url: normalAddress(target), short };
  };
}

/** Also those that Bluesky's app offers to post with a reply, which come as cards. */
function isPicture(address: string): boolean {
  return isOwnMedia(address) || /^https:\/\/(?:media\.tenor|static\.klipy)\.com\//i.test(address);
}

/** Whether an address is the page of a post: on every service it ends with the post's own key. */
function isPageOf(address: string, postId: string | null): boolean {
  const key = postId?.split('/').at(-1);
  return Boolean(key) && address.endsWith(`/${key}`);
}
