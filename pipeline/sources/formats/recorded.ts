import { objectOf, textOf } from '../cells/shape.ts';

/**
 * The answer in what a program that records answers writes around it: `{ uri, body }`. Anything
 * else is returned as it is.
 */
export function withoutRecord(value: unknown): unknown {
  const record = objectOf<{ body: unknown; uri: string; _request: string }>(value);
  const { body, uri, _request } = record ?? {};
  const isRecord = typeof body === 'object' && textOf(uri ?? _request) !== null;
  return isRecord ? body : value;
}
