import type {
  FindingKeyWordRow,
  FindingPhraseRow,
  FindingWordComparisonRow,
  FindingWordPlaceRow,
  FindingWordRow,
} from '../../database/word-findings.ts';
import { noInterval } from '../meanings/figure.ts';
import { meanings } from '../meanings/meanings.ts';
import {
  comparisonMeanings,
  keyWordMeanings,
  phraseMeanings,
  placeMeanings,
  wordMeanings,
} from '../meanings/word-meanings.ts';
import { type DataFile, dataFile } from './data-file.ts';

/** The findings on words as files. */
export const wordFiles: readonly DataFile[] = [
  dataFile<FindingWordRow>('words', (findings) => findings.words, {
    ...wordMeanings,
    forms: 'How it is written, as a JSON object: each form with its mentions.',
    replies: meanings.replies,
    mentions: meanings.mentions,
    people: meanings.people,
    likes: meanings.likes,
    over_threshold: {
      about: '1 where its mentions are over the threshold, else 0.',
      unit: 'yes or no, 1 or 0',
      interval: noInterval.worked,
    },
    theme: 'Identifier of the theme that most of its mentions fall in.',
  }),
  dataFile<FindingWordPlaceRow>('word-places', (findings) => findings.wordPlaces, placeMeanings),
  dataFile<FindingPhraseRow>('phrases', (findings) => findings.phrases, phraseMeanings),
  dataFile<FindingWordComparisonRow>(
    'word-comparisons',
    (findings) => findings.wordComparisons,
    comparisonMeanings,
  ),
  dataFile<FindingKeyWordRow>('key-words', (findings) => findings.keyWords, keyWordMeanings),
];
