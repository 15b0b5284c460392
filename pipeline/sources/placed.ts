import type { Received } from './source.ts';

/** A row that could not be read, kept as it was. */
export type Unreadable = Extract<Received, { kind: 'unreadable' }>;

/** A value of a file and where it stands: its line, or its row, from 1. */
export interface Placed<Value> {
  readonly kind: 'value';
  readonly line: number;
  readonly value: Value;
}

/** What a file holds, in its order, as a stream. */
export type Rows<Value> = AsyncIterable<Placed<Value> | Unreadable>;

const mostCharacters = 2000;

/** A row kept aside: as it was, cut to 2,000 characters; nothing of it where it is nested too deep. */
export function unreadable(line: number, reason: string, row: unknown): Unreadable {
  const text = typeof row === 'string' ? row : jsonOf(row);
  return { kind: 'unreadable', line, reason, row: text.slice(0, mostCharacters) };
}

/** JSON can be read at any depth, but written only as deep as the stack is. */
function jsonOf(row: unknown): string {
  try {
    return JSON.stringify(row) ?? '';
  } catch (cause) {
    if (cause instanceof RangeError) return '';
    throw cause;
  }
}
