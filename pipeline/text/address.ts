import { parse as parseHost } from 'tldts';

/** Query parts that follow the reader about and do not change the page. */
const trackers =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|ref_src|ref_url|cmpid|_ga|si|smid)$/i;

const xHosts = new Set(['twitter.com', 'mobile.twitter.com', 'x.com', 'mobile.x.com']);

/** One spelling for one page: https, no trackers, no "www.", no fragment, no closing slash. */
export function normalAddress(address: string): string {
  const url = parse(address);
  if (url === undefined) return address;
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.hostname = url.hostname.replace(/^www\./, '');
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (trackers.test(name)) url.searchParams.delete(name);
  }
  const plain = xHosts.has(url.hostname) ? withoutHandle(url) : url;
  return plain.href.replace(/\/$/, '');
}

/** The registered domain of an address ("kateraworth.com"), or its host where there is none. */
export function domainOf(address: string): string {
  return parseHost(address).domain ?? parse(address)?.hostname ?? address;
}

/** Whether an address only shows a picture or film that was posted with the post itself. */
export function isOwnMedia(address: string): boolean {
  const url = parse(address);
  return (
    url !== undefined && xHosts.has(url.hostname) && /\/(photo|video)\/\d+$/.test(url.pathname)
  );
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
