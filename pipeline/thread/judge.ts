import type { Settings } from '../analysis/settings.ts';
import { digest } from '../digest.ts';
import { type Entity, withoutEntities } from '../text/entities.ts';
import { isOtherLanguage } from '../text/language.ts';
import type { LeftOut } from './left-out.ts';
import type { ThreadPost } from './read-posts.ts';

/**
 * Judges the posts of a thread one after another, in order of time.
 * @returns a function that gives the reason why a post is not counted, or null where it is. It
 *   remembers what each person has said, so each post is to be judged once.
 */
export function judge(
  settings: Pick<Settings, 'quotes' | 'leaveOut'>,
  hostId: string | null,
): (post: ThreadPost, text: string, entities: readonly Entity[]) => LeftOut | null {
  const leaveOut = new Set(settings.leaveOut);
  const said = new Set<string>();
  return (post, text, entities) => {
    if (!post.in_thread) return 'another-thread';
    if (post.repost) return 'repost';
    if (post.quotes_root && settings.quotes === 'leave-out') return 'quote';
    if (leaveOut.has(post.id)) return 'by-hand';
    if (post.author_id !== null && post.author_id === hostId) return 'host';
    const words = withoutEntities(text, entities);
    if (entities.length === 0 && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words))
      return 'empty';
    if (isOtherLanguage(words, post.lang)) return 'other-language';
    if (post.author_id === null) return null;
    // A digest, as a million replies are remembered.
    const key = digest([post.author_id, sameWords(text)]).slice(0, 24);
    if (said.has(key)) return 'same-words';
    said.add(key);
    return null;
  };
}

/** What is compared: small letters, without white space and punctuation where letters are left. */
function sameWords(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@#]+/gu, ' ')
    .trim();
  return words || text;
}
