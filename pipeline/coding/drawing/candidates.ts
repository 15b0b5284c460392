import type { Reader } from '../../database/access.ts';
import type { TableName } from '../../database/schema.ts';
import { textHash } from '../text-hash.ts';

/** A reply that can be drawn. */
export interface Candidate {
  readonly reply: number;
  readonly postId: string;
  readonly text: string;
  readonly textHash: string;
  readonly likes: number;
  /** The themes that it carries, in the order of the codebook. */
  readonly themes: readonly string[];
}

export const candidateReads = ['replies', 'tags', 'themes'] as const satisfies readonly TableName[];

/**
 * Every reply that is counted, or set aside for a flag: whether a flag is right can only be told
 * from those that carry it. In order of time.
 */
export function candidates(read: Reader): Candidate[] {
  const themesOf = new Map<number, string[]>();
  for (const { reply, theme } of read.each<{ reply: number; theme: string }>(
    'select reply, theme from tags join themes using (theme) order by reply, position',
  )) {
    const themes = themesOf.get(reply);
    if (themes) themes.push(theme);
    else themesOf.set(reply, [theme]);
  }
  return read
    .all<Pick<Candidate, 'reply' | 'postId' | 'text' | 'likes'>>(
      `select reply, post_id as postId, text, likes from replies
       where left_out is null order by reply`,
    )
    .map((row) => ({
      ...row,
      textHash: textHash(row.text),
      themes: themesOf.get(row.reply) ?? [],
    }));
}
