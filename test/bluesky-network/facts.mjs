import { host } from './scenario/people.mjs';
import { posts } from './scenario/posts.mjs';

/**
 * What a test must know of the network, counted from the scenario and not asked of the network: its
 * address, and every post with what became of it. `BlueskyFacts` in start.ts says it as a type.
 */
export function factsOf({ accounts, created }, network) {
  const handleOf = (name) => accounts[name].handle;
  const rkey = created.root.uri.split('/').at(-1);
  const counted = posts.filter(({ becomes }) => becomes !== 'deleted');
  return {
    serviceUrl: network.bsky.url.replace('localhost', '127.0.0.1'),
    rootUri: created.root.uri,
    rootPage: `https://bsky.app/profile/${handleOf(host)}/post/${rkey}`,
    posts: posts.map((post) => ({
      name: post.name,
      uri: created[post.name].uri,
      parentUri: post.under ? created[post.under].uri : null,
      quotedUri: post.quotes ? created[post.quotes].uri : null,
      did: accounts[post.by].did,
      handle: handleOf(post.by),
      text: post.text,
      createdAt: post.createdAt,
      link: post.link?.address ?? post.card?.address ?? null,
      likes: post.likes,
      replyCount: counted.filter(({ under }) => under === post.name).length,
      quoteCount: counted.filter(({ quotes }) => quotes === post.name).length,
      becomes: post.becomes,
    })),
  };
}
