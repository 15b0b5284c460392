import type { FindingWordRow } from '../../database/word-findings.ts';
import type { CountedWord } from './word-counter.ts';

/** A counted word with its row. */
export interface RankedWord {
  readonly number: number;
  readonly row: FindingWordRow;
}

/**
 * The words that are mentioned at least twice, most mentioned first, then by replies and by the
 * alphabet; beside that their ranks by replies and by likes, which equal figures share.
 * @param threshold a word belongs to the cloud where its mentions are over this number
 */
export function words(counted: readonly CountedWord[], threshold: number): RankedWord[] {
  const several = counted.filter(({ mentions }) => mentions > 1);
  const byReplies = ranksOf(several, ({ replies }) => replies);
  const byLikes = ranksOf(several, ({ likes }) => likes);
  return several
    .toSorted(
      (a, b) =>
        b.mentions - a.mentions ||
        b.replies - a.replies ||
        compare(a.shown, b.shown) ||
        compare(a.lemma, b.lemma),
    )
    .map((word, place) => {
      const { number, shown, kind, forms, replies, mentions, people, likes, theme } = word;
      const row = {
        rank: place + 1,
        word: shown,
        kind,
        forms: JSON.stringify(forms),
        replies,
        mentions,
        people,
        likes,
        rank_by_replies: byReplies.get(replies)!,
        rank_by_likes: byLikes.get(likes)!,
        over_threshold: Number(mentions > threshold),
        theme,
      };
      return { number, row };
    });
}

/** The rank of each figure, the largest first; equal ones share a rank and the next is left free. */
function ranksOf(
  words: readonly CountedWord[],
  figureOf: (word: CountedWord) => number,
): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const figures = words.map(figureOf).sort((a, b) => b - a);
  for (const [place, figure] of figures.entries()) {
    if (!ranks.has(figure)) ranks.set(figure, place + 1);
  }
  return ranks;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
