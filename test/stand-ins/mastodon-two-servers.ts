import { type MastodonOptions, mastodonStandIn } from './mastodon.ts';
import { tangled } from './mastodon-thread.ts';

/** The author's own server with 40 posts, and another that only 12 of them reached, by other ids. */
export async function twoServers(options: Partial<MastodonOptions> = {}) {
  const posts = tangled(40);
  const home = await mastodonStandIn({ posts, ...options });
  const reached = tangled(12);
  const copy = await mastodonStandIn({
    posts: reached,
    firstId: 990000000000000000n,
    home: { url: home.url, firstId: 110000000000000000n },
  });
  return { home, copy, posts, reached };
}

/** The server's name and port. */
export function hostOf(server: { readonly url: string }): string {
  return new URL(server.url).host;
}
