/** What someone else's JSON may hold: the keys that its makers name, and anything under them. */
export type Loose<Shape> = { readonly [Key in keyof Shape]?: unknown };

/** Any object. */
export type JsonObject = Loose<Record<string, unknown>>;

/** The value where it is an object and no list. */
export function objectOf<Shape = Record<string, unknown>>(
  value: unknown,
): Loose<Shape> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** The value where it is a list; else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value where it is a text with something in it. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
