import { parse as parseHost } from 'tldts';

/** Query parts that follow the reader about and do not change the page. */
const trackers =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|ref_src|ref_url|cmpid|_ga|si|smid)$/i;

/** X's own sites, and those that pass its posts on with a preview or without a login. */
const xSites = new Set([
  'x.com',
  'twitter.com',
  'fixupx.com',
  'fixvx.com',
  'fxtwitter.com',
  'vxtwitter.com',
  'xcancel.com',
]);

/** No address is so long; what is, was made to keep a program busy. */
export const longestAddress = 2048;

/** A post of Bluesky by its place among its author's records. */
const blueskyRecord = /^at:\/\/([^/\s]+)\/app\.bsky\.feed\.post\/(?=[^/])/i;

/** The page on the web of a post that is named by at://…; any other address as it is. */
export function pageOfRecord(address: string): string {
  return address.replace(blueskyRecord, 'https://bsky.app/profile/$1/post/');
}

/** One spelling for one page: https, no trackers, no "www.", no fragment, no closing slash. */
export function normalAddress(address: string): string {
  const url = parse(pageOfRecord(address));
  if (url === undefined) return address;
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.hostname = url.hostname.replace(/^www\./, '');
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (trackers.test(name)) url.searchParams.delete(name);
  }
  const plain = isOnX(url.hostname) ? withoutHandle(url) : url;
  return plain.href.replace(/\/$/, '');
}

/** The registered domain of an address ("kateraworth.com"), or its host where there is none. */
export function domainOf(address: string): string {
  return parseHost(address).domain ?? parse(address)?.hostname ?? address;
}

/** Whether an address only shows a picture or film that was posted with the post itself. */
export function isOwnMedia(address: string): boolean {
  const url = parse(address);
  return url !== undefined && isOnX(url.hostname) && /\/(photo|video)\/\d+$/.test(url.pathname);
}

/** Whether a host is X, under one of its names, or passes X's posts on. */
export function isOnX(host: string): boolean {
  return xSites.has(host.replace(/^(?:www|mobile|m)\./, ''));
}

/**
 * An address without what stuck to it when it was pasted – spaces, brackets, quotation marks, a
 * full stop – and with https:// where it begins with its host.
 */
export function pastedAddress(written: string): string {
  if (written.length > longestAddress) return written;
  const bare = written
    .replace(/^[\s\p{Cf}<([{«"'“‘]+/u, '')
    .replace(/[\s\p{Cf}>)\]}»"'”’.,;:!?…]+$/u, '');
  const beginsWithHost = /^[^\s/:?#@\\]+\.[^\s/:?#@\\]+(?::\d+)?\//.test(bare);
  return beginsWithHost ? `https://${bare}` : bare;
}

/** Whether this begins as the address of a page on the web or of a record of Bluesky. */
export function isWebAddress(address: string): boolean {
  return /^(?:https?|at):\/\/[^/]/i.test(address);
}

/** A post on X is found by its number alone, so nobody's handle needs to be published. */
function withoutHandle(url: URL): URL {
  const post = /^\/[^/]+\/status(?:es)?\/(\d+)/.exec(url.pathname);
  const reserved = /^\/(i|search|hashtag|home|explore)(\/|$)/.test(url.pathname);
  if (post) return new URL(`https://x.com/i/status/${post[1]}`);
  return reserved ? url : new URL('https://x.com/');
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
