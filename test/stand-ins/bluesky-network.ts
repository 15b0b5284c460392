/** A post of an invented network. Its key names it everywhere. */
export interface InventedPost {
  readonly key: string;
  /** The post that it answers. */
  readonly under?: string;
  /** The post that it quotes. */
  readonly quotes?: string;
  /** By default everybody writes one post. */
  readonly by?: string;
  readonly text?: string;
  readonly likes?: number;
  /** More of its record, such as `facets` and `embed`, or other values of it. */
  readonly record?: object;
  /** More of how the service shows it, such as `embed`, or other values of that. */
  readonly view?: object;
  readonly state?: State;
}

/**
 * What became of a post: its author and the one above do not see each other (`blocked`); its author
 * `deleted` it; its author is `gone`, or the service took it down; the thread's author has `hidden`
 * it; its author shows it to people who are `signed-in-only`.
 */
export type State = 'blocked' | 'deleted' | 'gone' | 'hidden' | 'signed-in-only';

/** What a reader without a login finds in a network. */
export interface Network {
  readonly all: readonly InventedPost[];
  /** The post itself, even where no answer would name it. */
  byUri(uri: string): InventedPost | undefined;
  /** The posts directly below that are counted: all but the deleted. Newest first. */
  counted(key: string): readonly InventedPost[];
  quoting(key: string): readonly InventedPost[];
  /** The first post of the conversation. */
  rootOf(post: InventedPost): InventedPost;
  hidden(root: InventedPost): readonly InventedPost[];
  byKey(key: string): InventedPost;
  /** Minutes since the first post. */
  placeOf(post: InventedPost): number;
}

export function didOf({ by, key }: InventedPost): string {
  const name = (by ?? `author-of-${key}`).toLowerCase().replace(/[^a-z0-9]/g, '');
  return `did:plc:${name}`;
}

export function uriOf(post: InventedPost): string {
  return `at://${didOf(post)}/app.bsky.feed.post/${post.key}`;
}

export function networkOf(posts: readonly InventedPost[]): Network {
  const byKey = new Map(posts.map((post, place) => [post.key, { post, place }]));
  const byUri = new Map(posts.map((post) => [uriOf(post), post]));
  const counted = posts.toReversed().filter(({ state }) => state !== 'deleted');
  const below = new Map<string | undefined, InventedPost[]>();
  for (const post of counted) below.set(post.under, [...(below.get(post.under) ?? []), post]);
  const rootOf = (post: InventedPost): InventedPost => {
    let root = post;
    while (root.under !== undefined) root = byKey.get(root.under)!.post;
    return root;
  };
  return {
    all: posts,
    byUri: (uri) => byUri.get(uri),
    counted: (key) => below.get(key) ?? [],
    quoting: (key) => counted.filter((post) => post.quotes === key),
    rootOf,
    hidden: (root) => posts.filter((post) => post.state === 'hidden' && rootOf(post) === root),
    placeOf: ({ key }) => byKey.get(key)!.place,
    byKey: (key) => byKey.get(key)!.post,
  };
}
