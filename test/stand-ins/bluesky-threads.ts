import type { Connection } from '../../pipeline/database/open.ts';
import { type BlueskyOptions, blueskyService } from '../../pipeline/sources/bluesky.ts';
import type { Service } from '../../pipeline/sources/service.ts';
import type { BlueskyStandIn } from './bluesky.ts';
import { didOf, type InventedPost, uriOf } from './bluesky-network.ts';

/** The post that asks. */
export const root: InventedPost = { key: 'root', likes: 9, text: 'What should change here?' };

/** The service as a test asks it: without a pace, and with little patience for silence. */
export function serviceAt(server: BlueskyStandIn, options: Partial<BlueskyOptions> = {}): Service {
  return blueskyService({
    actor: didOf(root),
    key: root.key,
    quotes: false,
    url: server.url,
    perSecond: Number.POSITIVE_INFINITY,
    timeout: 2000,
    ...options,
  });
}

/** Replies below a post, each below the one before: name-1, name-2 … */
export function chain(name: string, length: number, under = 'root'): InventedPost[] {
  return Array.from({ length }, (_, place) => ({
    key: `${name}-${place + 1}`,
    under: place === 0 ? under : `${name}-${place}`,
  }));
}

/** Replies below a post, side by side. */
export function row(name: string, length: number, under = 'root'): InventedPost[] {
  return Array.from({ length }, (_, place) => ({ key: `${name}-${place + 1}`, under }));
}

export function urisOf(posts: readonly InventedPost[]): string[] {
  return posts.map(uriOf).sort();
}

/** Every tombstone as "key reason parent's key". */
export function tombstones(database: Connection): unknown[] {
  const key = (uri: string | null) => uri?.split('/').at(-1) ?? '-';
  return database
    .prepare('select * from tombstones order by post_id')
    .all()
    .map((row) => {
      const { post_id, reason, parent_id } = row as Record<string, string>;
      return `${key(post_id!)} ${reason} ${key(parent_id!)}`;
    });
}

/** What was asked of a server, as "getPostThread key". */
export function questionsTo(server: BlueskyStandIn): string[] {
  return server.asked.map(({ path, query }) => {
    const key = (query.get('uri') ?? query.get('handle') ?? '').split('/').at(-1);
    return `${path.split('.').at(-1)} ${key}`;
  });
}
