import { isOnX, longestAddress, pageOfRecord, pastedAddress } from '../text/address.ts';
import { isLoopback } from './asking/service-address.ts';
import { otherService } from './other-service.ts';

/** A post as its address names it. */
export type PostAddress =
  | { readonly service: 'X'; readonly id: string }
  /** `actor`: a handle or a DID. */
  | { readonly service: 'Bluesky'; readonly actor: string; readonly key: string }
  /** `server`: the origin, like https://mastodon.example. */
  | { readonly service: 'Mastodon'; readonly server: string; readonly id: string };

const blueskyHosts = new Set(['bsky.app', 'www.bsky.app', 'bskx.app', 'fxbsky.app']);

const xPath = /^\/(?:(?:i\/web|\w+)\/)?status(?:es)?\/([1-9]\d{0,18})(?:\/|$)/;
const blueskyPath = /^\/profile\/([^/]+)\/post\/([^/]+)(?:\/|$)/;
const mastodonPath =
  /^\/(?:(?:(?:web|deck)\/)?(?:@|%40)[^/]+|(?:web|deck)\/statuses|(?:ap\/)?users\/[^/]+\/statuses)\/([1-9]\d{0,19})(?:\/|$)/i;

// As https://atproto.com/specs/handle, /did and /record-key have them.
const handle =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const did = /^did:[a-z]+:[\w.:%-]*[\w.-]$/;
const recordKey = /^(?!\.{1,2}$)[\w.:~-]{1,512}$/;

/**
 * The post that an address names, in any of the forms that people paste: of X its number, of
 * Bluesky author and key, of Mastodon the server and the number that the post has there. Nothing
 * where it names none, or where it is not plain to which host it leads.
 */
export function postAddress(address: string): PostAddress | undefined {
  const url = plainUrl(pastedAddress(address));
  if (url === undefined) return undefined;
  const host = hostOf(url);
  if (isOnX(host)) return xPost(url);
  if (blueskyHosts.has(host)) return blueskyPost(url);
  if (otherService(host) !== undefined) return undefined;
  // Whoever runs a mirror of X: only the number is taken from its address.
  return (host.startsWith('nitter.') ? xPost(url) : undefined) ?? mastodonPost(url);
}

/**
 * Why `postAddress` gives nothing for an address: a sentence of what was found and what is allowed,
 * to stand after where it was found. It repeats no more of the address than its host.
 */
export function addressRefused(address: string): string {
  return `found ${fault(address)}; the address of a post is allowed, on X (https://x.com/name/status/123), Bluesky (https://bsky.app/profile/name.example/post/key) or Mastodon (https://mastodon.example/@name/123).`;
}

function fault(address: string): string {
  const written = pastedAddress(address);
  const url = plainUrl(written);
  if (url === undefined) {
    if (/^\d+$/.test(written)) return 'a number alone, which does not tell the service';
    if (/^at:/i.test(written)) return 'an at:// address that names no post';
    if (/^https?:[^?#]*@/i.test(written)) return 'an address with a name before its host';
    return 'no plain web address';
  }
  const host = hostOf(url);
  const other = otherService(host);
  if (other !== undefined) {
    return `an address on ${other}, whose replies cannot be asked for; export them to a file and give that (new <analysis> --file <path>, or file: in the settings)`;
  }
  if (isOnX(host)) return 'an address on X that names no post';
  if (blueskyHosts.has(host)) return 'an address on Bluesky that names no post';
  if (url.protocol === 'http:' && mastodonPath.test(url.pathname)) {
    return `${url.origin}, a server that is asked by https:// only`;
  }
  return `an address at ${url.host} that does not name a post as Mastodon does`;
}

/** Only what every program reads alike: nobody's name before the host, nothing hidden within. */
function plainUrl(written: string): URL | undefined {
  if (written.length > longestAddress || /[\s\p{C}\\]/u.test(written)) return undefined;
  const page = pageOfRecord(written);
  const isPlain = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(page) && URL.canParse(page);
  return isPlain ? new URL(page) : undefined;
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}

function xPost({ pathname }: URL): PostAddress | undefined {
  const id = xPath.exec(pathname)?.[1];
  return id === undefined ? undefined : { service: 'X', id };
}

function blueskyPost({ pathname }: URL): PostAddress | undefined {
  const [, written = '', key = ''] = blueskyPath.exec(pathname) ?? [];
  const actor = written.replace(/^(?:@|%40)/, '').replace(/%3a/gi, ':');
  if (!recordKey.test(key)) return undefined;
  if (handle.test(actor)) return { service: 'Bluesky', actor: actor.toLowerCase(), key };
  return did.test(actor) ? { service: 'Bluesky', actor, key } : undefined;
}

function mastodonPost({ pathname, hostname, protocol, origin }: URL): PostAddress | undefined {
  const id = mastodonPath.exec(pathname)?.[1];
  const hasName = /.\.[^.]*[a-z][^.]*$/.test(hostname);
  const canBeAsked = isLoopback(hostname) || (hasName && protocol === 'https:');
  return id !== undefined && canBeAsked ? { service: 'Mastodon', server: origin, id } : undefined;
}
