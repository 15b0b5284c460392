import type { FindingWordRow } from '../../database/word-findings.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { counted, grouped, likes, mentions, over, replies } from '../../wording/numbers.ts';

const mostNamed = 5;

/** What the analysis asks of words. */
export interface WordOptions {
  /** In mentions. */
  readonly threshold: number;
  /** Words that it leaves out of the cloud, whatever their capitals. */
  readonly leaveOut: readonly string[];
}

/**
 * How many words are over the threshold, the most mentioned of them, and those with the most liked
 * replies, a sentence each.
 */
export function frequentWords(
  words: readonly FindingWordRow[],
  { threshold, leaveOut }: WordOptions,
): string[] {
  const above = words.filter((row) => row.over_threshold === 1);
  const mentioned = over(threshold, 'mention');
  if (above.length === 0) return [`No word has ${mentioned}.`];
  const unwanted = new Set(leaveOut.map((word) => word.toLowerCase()));
  const isUnwanted = ({ word }: FindingWordRow) => unwanted.has(word.toLowerCase());
  const listed = above.filter((row) => !isUnwanted(row));
  return [
    `${capitalised(counted(above.length, 'word has', 'words have'))} ${mentioned}.${mostMentioned(listed)}`,
    ...mostLiked(listed),
    ...notListed(above.filter(isUnwanted)),
  ];
}

/** The first has its units; the others do without. */
function mostMentioned(words: readonly FindingWordRow[]): string {
  if (words.length === 0) return '';
  const named = words
    .slice(0, mostNamed)
    .map((row, place) =>
      place === 0
        ? `${row.word} (${mentions(row.mentions)} in ${replies(row.replies)})`
        : `${row.word} (${grouped(row.mentions)} in ${grouped(row.replies)})`,
    );
  return ` Most mentioned ${named.length === 1 ? 'is' : 'are'} ${list(named)}.`;
}

function mostLiked(words: readonly FindingWordRow[]): string[] {
  const named = words
    .filter((row) => row.likes > 0)
    .toSorted((a, b) => a.rank_by_likes - b.rank_by_likes || a.rank - b.rank)
    .slice(0, mostNamed)
    .map((row, place) => `${row.word} (${place === 0 ? likes(row.likes) : grouped(row.likes)})`);
  return named.length === 0 ? [] : [`Most liked are the replies that say ${list(named)}.`];
}

function notListed(words: readonly FindingWordRow[]): string[] {
  if (words.length === 0) return [];
  const named = list(words.map(({ word }) => `"${word}"`));
  const [are, them] = words.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    `${named} ${are} not listed here, because the analysis leaves ${them} out of the word cloud.`,
  ];
}
