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
 * Paths of people's pages and posts on any server: of Mastodon and YouTube (@jane, users/jane,
 * statuses/1), of other faces of Bluesky (profile/jane) and X, of servers on which each person has a
 * folder (~jane), and the ids that Pleroma and Misskey give to posts.
 */
const pathOfPerson =
  /\/(?:@|%40|(?:~|%7E)[a-z]|users?\/|u\/|profile\/|status(?:es)?\/\d|notice\/\w{18}|notes\/\w{10,16}$|objects\/[\da-f]{8}-)/i;

/** Older addresses of people's pages on YouTube, and comments on Reddit. */
const pathsOfSites: ReadonlyMap<string, RegExp> = new Map([
  ['youtube.com', /^\/(?:c|channel)\//i],
  ['reddit.com', /\/comments\//i],
]);

/**
 * The site of an address that leads to somebody's post or page; null where it does not.
 * @param address of a page on the web, or at://… and did:… of Bluesky
 */
export function siteOfPerson(address: string): string | null {
  const page = pageOfRecord(address);
  // A person on Bluesky, or something of theirs, named by a number.
  if (/^(at|did):/i.test(page)) return 'bsky.app';
  if (!URL.canParse(page)) return null;
  const site = domainOf(page);
  const { pathname, searchParams } = new URL(page);
  const isOfPerson =
    sitesOfPeople.has(site) ||
    isOnX(site) ||
    pathOfPerson.test(pathname) ||
    pathsOfSites.get(site)?.test(pathname) ||
    // A comment on YouTube.
    (site === 'youtube.com' && searchParams.has('lc'));
  return isOfPerson ? site : null;
}

/** What stands in the place of an address that leads to somebody's post or page. */
export function somebodysPage(site: string): string {
  return `${site} (somebody's post or page)`;
}

/**
 * A host with a path, a host that is somebody's, or a record of Bluesky. What may stand before it
 * keeps a long run of letters from being tried from each of them.
 */
const addressInText =
  /(?<![\p{L}\p{N}.@/_-])(?:at:\/\/\S+|(?:https?:\/\/)?(?:(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S+|[\p{L}\p{N}-]+\.bsky\.social(?![\p{L}\p{N}])))/giu;

/** What belongs to the sentence around an address. */
const closing = /(?<![)\]}»"'”’.,;:!?…])[)\]}»"'”’.,;:!?…]+$/u;

/**
 * A text with each address that leads to somebody's page or post named by its site alone; those of
 * people whom `isNamed` knows stay, and so do short addresses that tell nobody's name.
 * @param isNamed takes a part of an address, without @
 */
export function hidePeoplesAddresses(text: string, isNamed: (part: string) => boolean): string {
  return text.replace(addressInText, (written) => {
    const end = closing.exec(written)?.[0] ?? '';
    const bare = written.slice(0, written.length - end.length);
    const site = siteOfPerson(/^(?:https?|at):\/\//i.test(bare) ? bare : `https://${bare}`);
    if (site === null || site === 't.co' || isOnX(site)) return written;
    if (bare.split(/[/?#.@]+/).some(isNamed)) return written;
    return `${somebodysPage(site)}${end}`;
  });
}
