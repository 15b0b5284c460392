import type { Settings } from '../analysis/settings.ts';

/** Sites where an address leads to somebody's post or to somebody's page. */
const sitesOfPeople = new Set([
  'bsky.app',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'threads.com',
  'threads.net',
  'tiktok.com',
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
  const { hostname, pathname } = new URL(address);
  const site = hostname.replace(/^(www|m|mobile)\./, '');
  const ofPerson = sitesOfPeople.has(site) || pathname.startsWith('/@');
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
