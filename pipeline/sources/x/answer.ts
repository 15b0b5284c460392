import { type JsonObject, listOf, objectOf, textOf } from '../cells/shape.ts';
import { parseJson } from '../files/parse-json.ts';
import type { Ask } from '../source.ts';

/** A text's JSON object, or nothing where it is none, as one that was cut off. */
export function bodyOf(text: string): JsonObject | undefined {
  try {
    return objectOf(parseJson(text));
  } catch {
    return undefined;
  }
}

/** The objects of a list; what else is in it counts as empty ones. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).map((element) => objectOf(element) ?? {});
}

/**
 * Whether an answer is whole. A search or a count tells in `meta` whether more is to come: without
 * it nobody knows, so it is none. A look-up brings posts, or says what is wrong with each.
 */
export function isWhole({ what }: Ask, text: string): boolean {
  const body = bodyOf(text);
  if (what === 'search' || what === 'count') return objectOf(body?.meta) !== undefined;
  return body?.data !== undefined || listOf(body?.errors).length > 0;
}

/** What to ask the next page of a search or a count with; nothing after the last. */
export function nextTokenIn(text: string): string | undefined {
  const meta = objectOf<JsonObject>(bodyOf(text)?.meta);
  return textOf(meta?.next_token) ?? undefined;
}

/** Which parameters of a search or a count were refused; none where it was answered. */
export function refusedParameters(text: string): readonly string[] {
  const body = bodyOf(text);
  if (body?.meta !== undefined) return [];
  return objectsOf(body?.errors).flatMap(({ parameters }) =>
    Object.keys(objectOf(parameters) ?? {}),
  );
}
