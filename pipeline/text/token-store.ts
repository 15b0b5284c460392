import type { Reader } from '../database/access.ts';
import { tokenReader } from './stored-tokens.ts';
import type { Token } from './word.ts';

/** The tokens of the replies that were tokenised, as they were stored. */
export interface TokenStore {
  readonly replies: number;
  /** Nothing where the reply is not counted. */
  of(reply: number): readonly Token[] | undefined;
  /** One after another, in order. */
  each(): Iterable<{ readonly reply: number; readonly tokens: readonly Token[] }>;
}

/** Reads `tokens` and `vocabulary`, the latter at once. */
export function tokenStore(read: Reader): TokenStore {
  const unpacked = tokenReader(read);
  const packedOf = read.lookup<{ tokens: string }>('select tokens from tokens where reply = ?');
  return {
    replies: read.count('tokens'),
    of: (reply) => packedOf(reply).map(({ tokens }) => unpacked(tokens))[0],
    *each() {
      const rows = read.each<{ reply: number; tokens: string }>(
        'select reply, tokens from tokens order by reply',
      );
      for (const { reply, tokens } of rows) yield { reply, tokens: unpacked(tokens) };
    },
  };
}
