import type { Reader } from '../database/access.ts';

/**
 * The texts that asked: the question as the analysis has it, and the root's own. Reads `posts` and
 * `thread`.
 */
export function askedTexts(read: Reader, question: string): string[] {
  const roots = read.all<{ text: string }>(
    'select text from posts join thread on posts.id = thread.root_id',
  );
  return [question, ...roots.map(({ text }) => text)];
}
