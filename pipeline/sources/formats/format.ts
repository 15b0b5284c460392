import type { Rows } from '../placed.ts';
import type { Received } from '../source.ts';

/** JSON of one known make. */
export interface Format {
  /** Its name for people, told from the first value that it recognises. */
  name(value: unknown): string;
  recognises(value: unknown): boolean;
  /** Whether a value that it recognises is a whole answer, rather than one post of many. */
  isAnswer?(value: unknown): boolean;
  /** @param values may be called again to read from the beginning. */
  read(values: () => Rows<unknown>): AsyncIterable<Received>;
}
