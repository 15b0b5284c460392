import type { Reader } from '../../database/access.ts';
import { textHash } from '../text-hash.ts';

/** A reply as the analysis has it now. */
export interface KnownReply {
  readonly reply: number;
  readonly text: string;
  readonly textHash: string;
  readonly isCounted: boolean;
}

/** Finds replies by their posts' ids. Reads `replies`. */
export function knownReplies(read: Reader): (postId: string) => KnownReply | undefined {
  const found = read.lookup<{ reply: number; text: string; left_out: string | null }>(
    'select reply, text, left_out from replies where post_id = ?',
  );
  return (postId) => {
    const [row] = found(postId);
    if (row === undefined) return undefined;
    const { reply, text, left_out } = row;
    return { reply, text, textHash: textHash(text), isCounted: left_out === null };
  };
}
