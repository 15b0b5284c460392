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

/** Whether a host is X, under one of its names, or passes X's posts on. */
export function isOnX(host: string): boolean {
  return xSites.has(host.replace(/^(?:www|mobile|m)\./, ''));
}

/** A path on X: a post is found by its number alone, so nobody's handle needs to be published. */
export function pathOnX(path: string): string {
  const post = /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)/.exec(path);
  if (post) return `/i/status/${post[1]}`;
  return /^\/(i|search|hashtag|home|explore)(\/|$)/.test(path) ? path : '/';
}
