/**
 * Values by which sites and their share buttons say where a click came from; small letters, reviewed
 * one by one. A word that may well name a part of a site ("home", "search", "email", "news") is none.
 */
const referrers = new Set([
  // X
  ...['twitter', 'twitter.com', 'twtr', 'tw', 't.co', 'x', 'x.com'],
  // Facebook, Instagram, Threads, WhatsApp
  ...['facebook', 'facebook.com', 'fb', 'fb.com', 'instagram', 'instagram.com', 'ig', 'insta'],
  ...['threads.net', 'whatsapp', 'whatsapp.com'],
  // Others
  ...[
    'linkedin',
    'linkedin.com',
    'bluesky',
    'bsky',
    'bsky.app',
    'mastodon',
    'reddit',
    'reddit.com',
  ],
  ...['telegram', 't.me', 'tiktok', 'tiktok.com', 'pinterest', 'pinterest.com'],
  // Share buttons of no one network
  ...['share', 'shared', 'sharing', 'social', 'socialmedia', 'social-media', 'social_media'],
]);

/** Names of query parts that hold such a value as often as something of the page's own. */
const names = new Set(['ref', 'src']);

/** Sites where "ref" is a branch, which may be called anything. */
const sitesOfBranches = new Set([
  ...['bitbucket.org', 'codeberg.org', 'github.com', 'githubusercontent.com', 'gitlab.com'],
]);

/**
 * Whether "ref" or "src" names where the reader came from; with any other value it may be part of
 * the page.
 * @param name of a part of a query, decoded, in small letters, as its value is
 * @param site the registered domain of the address
 */
export function namesReferrer(name: string, value: string, site: string | null): boolean {
  return names.has(name) && referrers.has(value) && !(site !== null && sitesOfBranches.has(site));
}
