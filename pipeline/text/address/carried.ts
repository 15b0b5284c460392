/** Pages that only lead on, and the part of their query that says where to; reviewed. */
const leadingOn: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'l.facebook.com': { '/l.php': ['u'] },
  'lm.facebook.com': { '/l.php': ['u'] },
  'l.instagram.com': { '/': ['u'] },
  'out.reddit.com': { '/': ['url'] },
  'linkedin.com': { '/redir/redirect': ['url'] },
  'youtube.com': { '/redirect': ['q'] },
};
const leadingOnGoogle: Readonly<Record<string, readonly string[]>> = { '/url': ['q', 'url'] };

const google = /^google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
const safeLinks = /^[a-z0-9]+\.safelinks\.protection\.outlook\.com$/;
const ampCache = /^[a-z0-9-]+\.cdn\.ampproject\.org$/;

/**
 * The address that another carries whole: in a viewer of AMP pages ("google.com/amp/s/…",
 * https://developers.google.com/amp/cache/overview) or in a page that only leads on. Nothing where
 * it carries none.
 * @param host in its one name
 */
export function carriedBy(
  host: string,
  { pathname, search, searchParams }: URL,
): string | undefined {
  const inPath = ampPath(host)?.exec(pathname);
  if (inPath) return pageOf(`http${inPath[1] === undefined ? '' : 's'}://${inPath[2]}${search}`);
  const names = google.test(host)
    ? leadingOnGoogle[pathname]
    : safeLinks.test(host)
      ? ['url']
      : leadingOn[host]?.[pathname];
  for (const name of names ?? []) {
    const page = pageOf(searchParams.get(name) ?? '');
    if (page !== undefined) return page;
  }
  return undefined;
}

function ampPath(host: string): RegExp | undefined {
  if (google.test(host)) return /^\/amp\/(s\/)?([^/]+\.[^/]+\/?.*)$/;
  return ampCache.test(host) ? /^\/[cv]\/(s\/)?([^/]+\.[^/]+\/?.*)$/ : undefined;
}

function pageOf(address: string): string | undefined {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}
