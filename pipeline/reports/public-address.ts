import type { Settings } from '../analysis/settings.ts';
import { domainOf, isOnX, pageOfRecord } from '../text/address.ts';

/** Sites where an address leads to somebody's post or to somebody's page. */
const sitesOfPeople = new Set([
  'bsky.app',
  // Somebody's name there is a host of its own: jane.bsky.social.
  'bsky.social',
  // It carries posts from one service to another.
  'brid.gy',
  // A shortened address of a post's picture leads to the post.
  't.co',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'threads.com',
  'threads.net',
  'tiktok.com',
  't.me',
]);

/**
 * Paths of people's pages and posts on any server: of Mastodon (@jane, users/jane, statuses/1) and
 * of other faces of Bluesky (profile/jane) and X, and the ids that Pleroma and Misskey give to posts.
 */
const pathOfPerson =
  /\/(?:@|%40|users?\/|u\/|profile\/|status(?:es)?\/\d|notice\/\w{18}|notes\/\w{10,16}$|objects\/[\da-f]{8}-)/i;

/**
 * An address as it may be published. In the working profile it stays; in the publish profile one
 * that leads to a person's post or page is named by its site alone.
 */
export function publicAddress(address: string, profile: Settings['profile']): string {
  if (profile === 'working') return address;
  const page = pageOfRecord(address);
  // A person on Bluesky, or something of theirs, named by a number.
  if (/^(at|did):/i.test(page)) return "bsky.app (somebody's post or page)";
  if (!URL.canParse(page)) return address;
  const site = domainOf(page);
  const { pathname } = new URL(page);
  const ofPerson = sitesOfPeople.has(site) || isOnX(site) || pathOfPerson.test(pathname);
  return ofPerson ? `${site} (somebody's post or page)` : address;
}

/** The page of the post that was asked; in the publish profile none, as it leads to every reply. */
export function threadAddress(url: string | null, profile: Settings['profile']): string | null {
  return profile === 'publish' ? null : url;
}

/**
 * Where a post can be opened: where its service said; else, by its id, on X or on Bluesky. Nothing
 * where that is not known.
 * @param threadUrl the page of the post that was asked, which tells whose numbers the ids are
 */
export function postAddress(
  { id, url }: { readonly id: string; readonly url: string | null },
  threadUrl: string | null,
): string | null {
  if (url !== null && /^https?:\/\//i.test(url)) return url;
  if (/^\d+$/.test(id)) return isPageOnX(threadUrl) ? `https://x.com/i/status/${id}` : null;
  const page = pageOfRecord(id);
  return page === id ? null : page;
}

function isPageOnX(url: string | null): boolean {
  return url !== null && URL.canParse(url) && isOnX(new URL(url).hostname);
}
