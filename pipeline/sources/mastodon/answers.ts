import { parseJson } from '../files/parse-json.ts';

/**
 * What is kept of an answer that brought nothing: what the server said with its status, or 0 where
 * it said nothing that can be understood.
 */
export function refusedAnswer(status: number): string {
  return JSON.stringify({ refused: status });
}

/** An answer's value; nothing where it is not JSON. */
export function jsonIn(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
