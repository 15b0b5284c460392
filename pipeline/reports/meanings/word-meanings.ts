import { mostKeyWords } from '../../findings/words/key-words.ts';
import { fewestPhraseVoices, mostPhrases } from '../../findings/words/phrases.ts';
import { fewestComparedVoices, fewestWordVoices } from '../../findings/words/word-comparisons.ts';
import { mostPlaces } from '../../findings/words/word-places.ts';
import { countOf, endOf, type Figure, noInterval, numberOfReply, rankOf } from './figure.ts';
import { meanings } from './meanings.ts';

const worked = (unit: Figure['unit'], about: string): Figure => ({
  about,
  unit,
  interval: noInterval.worked,
});

const ofTest = (unit: Figure['unit'], about: string): Figure => ({
  about,
  unit,
  interval: noInterval.test,
});

export const wordMeanings = {
  rank: rankOf('Rank by mentions.'),
  word: 'The word, or several that the thread uses as one.',
  kind: '"word", "tag", or "phrase" where the thread uses several words as one.',
  rank_by_replies: rankOf('Rank by replies; equal figures share a rank.'),
  rank_by_likes: rankOf('Rank by the likes of its replies; equal figures share a rank.'),
} as const satisfies Readonly<Record<string, string | Figure>>;

export const phraseMeanings = {
  rank: rankOf(
    `Rank by the C-value. At most ${mostPhrases} phrases are kept, each said by at least ${fewestPhraseVoices} voices.`,
  ),
  phrase:
    'Two to five words in a row within a clause, with a word of meaning at both ends. Words in which a reply only repeats the question do not count.',
  words: countOf('words', 'How many words it has.'),
  replies: meanings.replies,
  mentions: meanings.mentions,
  people: meanings.people,
  voices: countOf(
    'voices',
    'Voices among those people: people who share a campaign are one voice.',
  ),
  likes: meanings.likes,
  c_value: worked(
    'coefficient',
    'C-value: the voices that longer phrases do not account for, times the binary logarithm of its words (Frantzi, Ananiadou & Mima 2000).',
  ),
  association: worked(
    'coefficient',
    'How much more often its words stand together than by chance, cut where they hold together least: normalised pointwise mutual information (Bouma 2009), 1 where they never stand apart, 0 for chance.',
  ),
} as const satisfies Readonly<Record<string, string | Figure>>;

export const placeMeanings = {
  word: rankOf('The word, as its rank by mentions.'),
  place: rankOf(
    `Place among its most liked replies, one a voice; at most ${mostPlaces} are kept of a word over the threshold.`,
  ),
  reply: numberOfReply('The reply in which it stands.'),
  starts: worked('place', 'Where it begins in the text, in UTF-16 units from 0.'),
  ends: worked('place', 'Where it ends.'),
} as const satisfies Readonly<Record<string, string | Figure>>;

const comparison =
  'Whose words are compared with those of the rest: "replies:liked" for replies with likes over the threshold, or a theme.';

export const comparisonMeanings = {
  comparison,
  name: 'Its name.',
  voices: countOf(
    'voices',
    `Voices with a reply in the body. With fewer than ${fewestComparedVoices} in it or in the rest there is no comparison.`,
  ),
  rest_voices: countOf(
    'voices',
    'Voices with a reply in the rest; one that speaks in both counts in both.',
  ),
  tested: countOf(
    'words',
    `Words that are tested: used by at least ${fewestWordVoices} voices, and by enough for one to be expected in each body.`,
  ),
  different: countOf(
    'words',
    'Of them, those that differ more than chance would: corrected probability below 0.05.',
  ),
  own_words: countOf(
    'words',
    'Words that are not tested, as most of their mentions in the body lie in what the rules of the theme matched.',
  ),
  reason: 'Why there is no comparison.',
} as const satisfies Readonly<Record<string, string | Figure>>;

export const keyWordMeanings = {
  comparison,
  place: rankOf(
    `By the score: first what is most typical of the body, then what is most typical of the rest, at most ${mostKeyWords} each.`,
  ),
  word: 'The word, or several that the thread uses as one.',
  typical_of: 'Which uses it more: "body" or "rest".',
  voices: countOf('voices', 'Voices that use it in the body.'),
  rest_voices: countOf('voices', 'Voices that use it in the rest.'),
  log_likelihood: ofTest(
    'coefficient',
    'Log-likelihood ratio G² of the four counts (Dunning 1993); from 3.84 on, 5% of words would have it by chance.',
  ),
  probability: ofTest(
    'probability',
    'Of a difference at least as large, did the two not differ; for this word alone.',
  ),
  adjusted_probability: ofTest(
    'probability',
    'The same, corrected for all words tested in the comparison (Benjamini & Hochberg 1995): of the words below 0.05, 5% are expected to be false.',
  ),
  log_ratio: {
    about:
      'Binary logarithm of how many times as large the share of voices that use it is in the body (Hardie 2014); a count of 0 is taken for one half. As the words with the largest differences are kept, it tends to lie too far from 0.',
    unit: 'ratio',
    interval:
      '95%, in the columns ending in _low and _high (Katz and others 1978), corrected for choosing these words among all tested (Benjamini & Yekutieli 2005): of all that are given, 5% are expected to miss; none where a count is 0.',
  },
  log_ratio_low: endOf('ratio', 'Lower'),
  log_ratio_high: endOf('ratio', 'Upper'),
  score: ofTest(
    'coefficient',
    'Log-odds ratio with both bodies as prior, over its standard deviation (Monroe, Colaresi & Quinn 2008); below 0 for the rest.',
  ),
} as const satisfies Readonly<Record<string, string | Figure>>;
