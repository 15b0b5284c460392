import { didOf, type InventedPost, type Network, uriOf } from './bluesky-network.ts';

const cid = 'bafyreiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const firstMinute = Date.parse('2026-11-20T08:00:00.000Z');

/** A post as the service shows it; in the shapes of @atproto/bsky 0.0.280. */
export function postView(network: Network, post: InventedPost): object {
  const indexedAt = timeOf(network, post);
  return {
    uri: uriOf(post),
    cid,
    author: authorOf(post),
    record: recordOf(network, post),
    ...(post.quotes === undefined ? {} : { embed: quoteView(network, network.byKey(post.quotes)) }),
    bookmarkCount: 0,
    replyCount: network.counted(post.key).length,
    repostCount: 1,
    likeCount: post.likes ?? 0,
    quoteCount: network.quoting(post.key).length,
    indexedAt,
    labels: [],
    ...post.view,
  };
}

/** A node of a thread; below the depth that was asked for, the replies are not empty but absent. */
export function threadNode(
  network: Network,
  post: InventedPost,
  { depth, older }: { readonly depth: number; readonly older: boolean },
): object {
  const below = () =>
    network.counted(post.key).flatMap((reply) => {
      if (reply.state !== 'blocked' && reply.state !== 'gone') {
        return [threadNode(network, reply, { depth: depth - 1, older })];
      }
      return older ? [placeholder(reply)] : [];
    });
  return {
    $type: 'app.bsky.feed.defs#threadViewPost',
    post: postView(network, post),
    ...(depth < 1 ? {} : { replies: below() }),
    threadContext: {},
  };
}

/** What older services put in the place of a post that they do not hand over. */
function placeholder(post: InventedPost): object {
  const uri = uriOf(post);
  return post.state === 'blocked'
    ? { $type: 'app.bsky.feed.defs#blockedPost', uri, blocked: true, author: { did: didOf(post) } }
    : { $type: 'app.bsky.feed.defs#notFoundPost', uri, notFound: true };
}

/** What the thread's author has laid down for it; only where there is something. */
export function threadgate(network: Network, root: InventedPost, gate?: object): object {
  const hidden = network.hidden(root);
  if (hidden.length === 0 && !gate) return {};
  const uri = uriOf(root).replace('app.bsky.feed.post', 'app.bsky.feed.threadgate');
  const record = gate ?? {
    $type: 'app.bsky.feed.threadgate',
    post: uriOf(root),
    createdAt: timeOf(network, root),
    hiddenReplies: hidden.map(uriOf),
  };
  return { threadgate: { uri, cid, record, lists: [] } };
}

function quoteView(network: Network, post: InventedPost): object {
  const uri = uriOf(post);
  const record =
    post.state === 'deleted' || post.state === 'gone'
      ? { $type: 'app.bsky.embed.record#viewNotFound', uri, notFound: true }
      : {
          $type: 'app.bsky.embed.record#viewRecord',
          uri,
          cid,
          author: authorOf(post),
          value: recordOf(network, post),
          labels: [],
          indexedAt: timeOf(network, post),
        };
  return { $type: 'app.bsky.embed.record#view', record };
}

function recordOf(network: Network, post: InventedPost): object {
  const { under, quotes } = post;
  const reply = under && {
    root: strong(network.rootOf(post)),
    parent: strong(network.byKey(under)),
  };
  const embed = quotes && {
    $type: 'app.bsky.embed.record',
    record: strong(network.byKey(quotes)),
  };
  return {
    $type: 'app.bsky.feed.post',
    createdAt: timeOf(network, post),
    text: post.text ?? `What ${post.key} says`,
    langs: ['en'],
    ...(reply && { reply }),
    ...(embed && { embed }),
    ...post.record,
  };
}

function authorOf(post: InventedPost): object {
  const did = didOf(post);
  const name = did.slice('did:plc:'.length);
  const label = {
    src: did,
    uri: `at://${did}/app.bsky.actor.profile/self`,
    cid,
    val: '!no-unauthenticated',
    cts: '1970-01-01T00:00:00.000Z',
  };
  return {
    did,
    handle: `${name}.example`,
    displayName: `Name of ${name}`,
    labels: post.state === 'signed-in-only' ? [label] : [],
    createdAt: '2024-01-01T00:00:00.000Z',
  };
}

function strong(post: InventedPost): object {
  return { uri: uriOf(post), cid };
}

function timeOf(network: Network, post: InventedPost): string {
  return new Date(firstMinute + network.placeOf(post) * 60_000).toISOString();
}
