import type { FindingWordPlaceRow } from '../../database/word-findings.ts';
import type { ThreadWords } from './thread-words.ts';
import type { RankedWord } from './words.ts';

/** So many places of each word are kept. */
export const mostPlaces = 5;

/**
 * Where the words over the threshold stand, for a keyword in context: their first mention in each of
 * their most liked replies, one a voice; of equally liked ones in the first. At most `mostPlaces` a
 * word.
 */
export function wordPlaces(
  thread: ThreadWords,
  ranked: readonly RankedWord[],
): FindingWordPlaceRow[] {
  const { replies, mentions, words } = thread;
  const wanted = new Map(
    ranked
      .filter(({ row }) => row.over_threshold === 1)
      .map(({ number, row }) => [number, { rank: row.rank, voices: new Set<number>() }]),
  );
  const byLikes = [...replies.entries()].sort(
    ([, a], [, b]) => b.likes - a.likes || a.reply - b.reply,
  );
  const rows: FindingWordPlaceRow[] = [];
  for (const [place, { reply, voice }] of byLikes) {
    const chosen = new Map<string, { readonly word: number; readonly place: number }>();
    for (const number of mentions.numbers.subarray(...bounds(mentions.begins, place))) {
      const word = wanted.get(number);
      if (!word || word.voices.size === mostPlaces || word.voices.has(voice)) continue;
      word.voices.add(voice);
      chosen.set(words[number]!.lemma, { word: word.rank, place: word.voices.size });
    }
    if (chosen.size === 0) continue;
    for (const { lemma, starts, ends } of thread.termsOf(reply)) {
      const one = chosen.get(lemma);
      if (one) rows.push({ ...one, reply, starts, ends });
      chosen.delete(lemma);
    }
  }
  return rows.sort((a, b) => a.word - b.word || a.place - b.place);
}

function bounds(begins: Int32Array, list: number): [begin: number, end: number] {
  return [begins[list]!, begins[list + 1]!];
}
