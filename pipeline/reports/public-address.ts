import type { Settings } from '../analysis/settings.ts';
import { domainOf } from '../text/address.ts';

/** Sites where an address leads to somebody's post or to somebody's page. */
const sitesOfPeople = new Set([
  'bsky.app',
  // A shortened address of a post's picture leads to the post.
  't.co',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'threads.com',
  'threads.net',
  'tiktok.com',
  't.me',
  'twitter.com',
  'x.com',
]);

/**
 * An address as it may be published. In the working profile it stays; in the publish profile one
 * that leads to a person's post or page is named by its site alone.
 */
export function publicAddress(address: string, profile: Settings['profile']): string {
  if (profile === 'working') return address;
  if (!URL.canParse(address)) return address;
  const site = domainOf(address);
  const ofPerson = sitesOfPeople.has(site) || /\/(@|users?\/|u\/)/i.test(new URL(address).pathname);
  return ofPerson ? `${site} (somebody's post or page)` : address;
}

/** The page of the post that was asked; in the publish profile none, as it leads to every reply. */
export function threadAddress(url: string | null, profile: Settings['profile']): string | null {
  return profile === 'publish' ? null : url;
}

/** Where a post of X can be opened, found by its number alone; nothing for any other service. */
export function postAddress(threadUrl: string | null, postId: string): string | null {
  if (threadUrl === null || !URL.canParse(threadUrl) || !/^\d+$/.test(postId)) return null;
  const onX = /(^|\.)(x|twitter)\.com$/.test(new URL(threadUrl).hostname);
  return onX ? `https://x.com/i/status/${postId}` : null;
}
