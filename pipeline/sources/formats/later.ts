import { type JsonObject, listOf, objectOf, textOf } from '../cells/shape.ts';

/** Services whose answers are known but cannot be read from files yet. */
const services: readonly (readonly [
  name: string,
  speaks: (value: JsonObject | undefined) => boolean,
])[] = [
  ['YouTube', (value) => textOf(value?.kind)?.startsWith('youtube#') ?? false],
  ['Reddit', (value) => value?.kind === 'Listing' || isRedditPost(value)],
  ['Mastodon', (value) => isList(value?.descendants) || 'reblogs_count' in (value ?? {})],
  ['Bluesky', (value) => isBlueskyThread(value) || isBlueskyPost(value)],
];

/** The service that a JSON value comes from, where it is one that cannot be read yet. */
export function laterService(value: unknown): string | undefined {
  const object = objectOf(value);
  const inner = object?.body;
  const candidates = [object, objectOf(inner), objectOf(listOf(inner)[0])];
  return services.find(([, speaks]) => candidates.some((candidate) => speaks(candidate)))?.[0];
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isRedditPost(value: JsonObject | undefined): boolean {
  return textOf(value?.link_id)?.startsWith('t3_') ?? false;
}

function isBlueskyThread(value: JsonObject | undefined): boolean {
  const thread = objectOf(value?.thread) ?? objectOf(listOf(value?.thread)[0]);
  return thread !== undefined && ('post' in thread || 'value' in thread || '$type' in thread);
}

function isBlueskyPost(value: JsonObject | undefined): boolean {
  const post = objectOf(value?.post) ?? value;
  return (textOf(post?.uri)?.startsWith('at://') ?? false) && post?.record !== undefined;
}
