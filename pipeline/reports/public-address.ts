import type { Settings } from '../analysis/settings.ts';
import { siteOfPerson, somebodysPage } from '../people/person-address.ts';
import { isOnX, pageOfRecord } from '../text/address.ts';

/**
 * An address as it may be published. In the working profile it stays; in the publish profile one
 * that leads to a person's post or page is named by its site alone.
 */
export function publicAddress(address: string, profile: Settings['profile']): string {
  if (profile === 'working') return address;
  const site = siteOfPerson(address);
  return site === null ? address : somebodysPage(site);
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
export function addressToOpen(
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
