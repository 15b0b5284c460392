import { countOf, type Figure } from '../../../reports/meanings/figure.ts';
import { keyWordMeanings } from '../../../reports/meanings/word-meanings.ts';
import { type ComparedThreads, sizeOf } from '../../compare-threads.ts';
import { whyTooFew } from '../../threads/two-samples.ts';
import type { TypicalWords } from '../../threads/typical-words.ts';
import { named, type Table, table } from '../table.ts';

type TypicalWord = TypicalWords['rows'][number];

/** Words typical of either thread. */
export function wordsTable({ one, other, words }: ComparedThreads): Table {
  const names = { body: one.run.name, rest: other.run.name };
  const test = (about: string, unit: Figure['unit']): Figure => ({
    about,
    unit,
    interval: 'None: it is what a test comes to.',
  });
  return table<TypicalWord>(
    'words',
    {
      name: 'Typical words',
      note: `Words that the voices of one thread use more than those of the other: ${words.different} of ${words.tested} tested differ at 5%, corrected for all of them; up to 50 of either are shown.`,
      none: words.isTooSmall
        ? `Nothing is compared: ${whyTooFew(sizeOf(one), sizeOf(other))}.`
        : 'No word differs more than chance would.',
    },
    [
      named(
        'word',
        'text',
        'Word',
        24,
        'As it is usually written; its forms count together.',
        (row) => row.word,
      ),
      named('typical_of', 'text', 'Typical of', 20, 'The thread that uses it more.', (row) =>
        row.typical_of === 'body' ? names.body : names.rest,
      ),
      named(
        'one_voices',
        'count',
        `Voices in ${names.body}`,
        12,
        countOf('voices', `Voices that use it in ${names.body}.`),
        (row) => row.voices,
      ),
      named(
        'other_voices',
        'count',
        `Voices in ${names.rest}`,
        12,
        countOf('voices', `Voices that use it in ${names.rest}.`),
        (row) => row.rest_voices,
      ),
      named(
        'log_likelihood',
        'number',
        'Log-likelihood',
        12,
        test('G² of voices that use it and do not, by Dunning.', 'coefficient'),
        (row) => row.log_likelihood,
      ),
      named(
        'adjusted_probability',
        'number',
        'Probability, corrected',
        12,
        test(
          'Of a difference as large by chance, corrected by Benjamini & Hochberg.',
          'probability',
        ),
        (row) => row.adjusted_probability,
      ),
      named(
        'log_ratio',
        'number',
        'Log ratio',
        10,
        {
          ...keyWordMeanings.log_ratio,
          about:
            'Binary logarithm of how many times more frequent it is in the first thread; a frequency of 0 is taken for one half.',
        },
        (row) => row.log_ratio,
      ),
      named(
        'log_ratio_low',
        'number',
        'Log ratio, from',
        10,
        keyWordMeanings.log_ratio_low,
        (row) => row.log_ratio_low,
      ),
      named(
        'log_ratio_high',
        'number',
        'Log ratio, to',
        10,
        keyWordMeanings.log_ratio_high,
        (row) => row.log_ratio_high,
      ),
      named('reason', 'text', 'Why no interval', 30, 'Why the log ratio has no interval.', (row) =>
        row.log_ratio_low === null ? 'One of the threads does not use it.' : null,
      ),
    ],
    words.rows,
  );
}
