import type { Codebook } from '../../analysis/codebook.ts';
import { counted, replies as inReplies, percent } from '../../wording/numbers.ts';
import type { Finding } from './finding.ts';
import { inOneLine } from './theme-lines.ts';
import type { ReplyHits } from './thread-hits.ts';

/** Two themes come together where this share of the replies with either has both (Jaccard 1901). */
const nearlySame = 0.8;
/** Or where this share of the rarer theme's replies has the other as well. */
const nearlyWithin = 0.9;
/** In fewer replies it may be chance. */
const fewest = 5;

/** Themes that say nearly the same of a thread, those that lie within one another left aside. */
export function together(codebook: Codebook, replies: readonly ReplyHits[]): Finding[] {
  const carried = codebook.map(
    ({ id }) =>
      new Set(
        replies
          .filter(({ tags }) => tags.some(({ theme }) => theme === id))
          .map(({ reply }) => reply),
      ),
  );
  const nested = inOneLine(codebook);
  return codebook.flatMap((one, place) =>
    codebook.slice(place + 1).flatMap((other, distance): Finding[] => {
      if (nested(one.id, other.id)) return [];
      const [first, second] = [carried[place]!, carried[place + 1 + distance]!];
      const both = [...first].filter((reply) => second.has(reply)).length;
      const rarer = Math.min(first.size, second.size);
      if (both < fewest) return [];
      const jaccard = both / (first.size + second.size - both);
      if (jaccard < nearlySame && both / rarer < nearlyWithin) return [];
      const about =
        jaccard >= nearlySame
          ? `${inReplies(both)} with both, ${percent(jaccard)} of those with either`
          : `${percent(both / rarer)} of the ${counted(rarer, 'reply', 'replies')} with ${first.size <= second.size ? one.name : other.name} have both`;
      return [
        {
          kind: 'together',
          theme: `${one.name} / ${other.name}`,
          rule: null,
          place: null,
          replies: both,
          about,
        },
      ];
    }),
  );
}
