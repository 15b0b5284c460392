import { getDomain, parse as parseHost } from 'tldts';
import { carriedBy } from './address/carried.ts';
import { oneHost } from './address/one-host.ts';
import { onePage } from './address/one-page.ts';
import { isTracker } from './address/trackers.ts';
import { isOnX } from './address/x.ts';

export { isOnX };

/** No address is so long; what is, was made to keep a program busy. */
export const longestAddress = 2048;

/** A post of Bluesky by its place among its author's records. */
const blueskyRecord = /^at:\/\/([^/\s]+)\/app\.bsky\.feed\.post\/(?=[^/])/i;

/** The page on the web of a post that is named by at://…; any other address as it is. */
export function pageOfRecord(address: string): string {
  return address.replace(blueskyRecord, 'https://bsky.app/profile/$1/post/');
}

/**
 * One spelling for one page: https, one name for its host, no trackers, no place within the page,
 * no closing slash, the page itself in place of one that only shows or leads to it. The normal form
 * is its own normal form. What is no address of the web stays as it is.
 */
export function normalAddress(address: string): string {
  for (let before = pageOfRecord(address); ; ) {
    const after = normalOnce(before);
    if (after === before) return after;
    before = after;
  }
}

function normalOnce(address: string): string {
  const url = parse(address);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return address;
  const host = oneHost(url.hostname);
  // Carriers within carriers are looked into in a short address only: each costs the whole length.
  const carried = address.length > longestAddress ? undefined : carriedBy(host, url);
  if (carried !== undefined) return carried;
  const site = getDomain(host);
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isTracker(part, site));
  const page = onePage({ host, path: url.pathname, query });
  // With a port of its own, or without a name, it may well be served by http alone.
  const scheme = url.port === '' && hasName(host) ? 'https:' : url.protocol;
  const port = url.port === '' ? '' : `:${url.port}`;
  const end = `${page.query.length === 0 ? '' : '?'}${page.query.join('&')}${pageWithin(url.hash)}`;
  const path = end === '' ? page.path.replace(/\/+$/, '') : page.path;
  return withCapitalHex(`${scheme}//${page.host}${port}${path}${end}`);
}

/** Not so of an IP address and of a host like "localhost". */
function hasName(host: string): boolean {
  return /\.[^.\d\]][^.]*$/.test(host);
}

/** A fragment is a place within a page, but for those by which a page in one file tells its own. */
function pageWithin(hash: string): string {
  const fragment = hash.replace(/:~:.*$/, '');
  return /^#(?:\/|!\/?).*[^/]/.test(fragment) ? fragment : '';
}

/** %e2 is %E2: https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.1. */
function withCapitalHex(address: string): string {
  return address.replace(/%[\da-f]{2}/gi, (written) => written.toUpperCase());
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

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
