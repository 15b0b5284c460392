import { findingGroup } from '../finding-group.ts';
import { bodies } from './bodies.ts';
import { phrases } from './phrases.ts';
import { threadWords } from './thread-words.ts';
import { wordComparisons } from './word-comparisons.ts';
import { wordPlaces } from './word-places.ts';
import { words } from './words.ts';

/** What words the replies use, which of them stand together, and who uses them more than others. */
export const wordFindings = findingGroup({
  reads: ['tokens', 'vocabulary', 'phrases', 'themes', 'matches', 'tags', 'weights', 'flags'],
  writes: [
    'finding_words',
    'finding_word_places',
    'finding_phrases',
    'finding_word_comparisons',
    'finding_key_words',
  ],
  settings: ({ settings }) => settings.thresholds,
  run({ analysis: { settings }, read, write, progress }) {
    const { thresholds } = settings;
    const thread = threadWords(read, progress);
    const ranked = words(thread.words, thresholds.words);
    for (const { row } of ranked) write.finding_words(row);
    wordPlaces(thread, ranked).forEach(write.finding_word_places);
    phrases(thread).forEach(write.finding_phrases);
    const compared = wordComparisons(thread, bodies(read, thread.replies, thresholds.likes));
    compared.comparisons.forEach(write.finding_word_comparisons);
    compared.keyWords.forEach(write.finding_key_words);
  },
});
