import { type MastodonOptions, mastodonService } from '../../pipeline/sources/mastodon.ts';
import type { Service } from '../../pipeline/sources/service.ts';
import {
  type MastodonStandIn,
  type MastodonStandInOptions,
  standInForMastodon,
} from './mastodon.ts';
import { tangled } from './mastodon-thread.ts';

/** The service for the thread of a stand-in, as a test asks it: without a pace. */
export function serviceAt(
  server: MastodonStandIn,
  options: Partial<MastodonOptions> = {},
): Service {
  const perSecond = Number.POSITIVE_INFINITY;
  return mastodonService({ server: server.url, id: server.idOf(0), perSecond, ...options });
}

/** The author's own server with 40 posts, and one that 12 of them reached, by other ids. */
export async function twoServers(options: Partial<MastodonStandInOptions> = {}) {
  const posts = tangled(40);
  const home = await standInForMastodon({ posts, ...options });
  const reached = tangled(12);
  const copy = await standInForMastodon({
    posts: reached,
    firstId: 990000000000000000n,
    home: { url: home.url, firstId: 110000000000000000n },
  });
  return { home, copy, posts, reached };
}

/** The server's name and port. */
export function nameOf(server: { readonly url: string }): string {
  return new URL(server.url).host;
}
