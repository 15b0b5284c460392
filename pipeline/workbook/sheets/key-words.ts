import type { FindingKeyWordRow, FindingWordComparisonRow } from '../../database/word-findings.ts';
import { type Figure, noInterval } from '../../reports/meanings/figure.ts';
import { comparisonMeanings, keyWordMeanings } from '../../reports/meanings/word-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { howCompared } from '../../reports/sentences/word-sentences.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';

/** A key word with its comparison; a comparison without any stands by itself. */
interface Compared {
  readonly comparison: FindingWordComparisonRow;
  readonly key: FindingKeyWordRow | null;
  readonly isFirst: boolean;
}

type Value = (key: FindingKeyWordRow, comparison: FindingWordComparisonRow) => number | null;

/** The words that tell the most liked replies, and those of each theme, from the rest. */
export function keyWordsSheet({ findings }: Publication): Sheet {
  const figure = (
    kind: 'count' | 'share' | 'number',
    title: string,
    width: number,
    about: Figure,
    value: Value,
  ) =>
    column<Compared>(kind, title, width, about, ({ key, comparison }) =>
      key === null ? null : value(key, comparison),
    );
  return sheetOf<Compared>(
    {
      name: 'Key words',
      note: 'Words that some voices use more, or less, than the rest, beyond what chance would do; “Words” on the sheet Method of the main workbook says what limits that.',
      none: 'There is nothing to compare.',
    },
    [
      column(
        'text',
        'Replies compared',
        30,
        comparisonMeanings.comparison,
        (row) => row.comparison.name,
      ),
      column('text', 'Word', 24, keyWordMeanings.word, ({ key }) => key?.word ?? null),
      column('text', 'Typical of', 14, 'Which of the two use it more.', ({ key }) =>
        key === null ? null : typical[key.typical_of as keyof typeof typical],
      ),
      figure('count', 'Voices using it', 10, keyWordMeanings.voices, (key) => key.voices),
      figure('count', 'Voices in all', 9, comparisonMeanings.voices, (_, body) => body.voices),
      figure('share', 'Share', 9, shareOfBody, (key, body) => key.voices / body.voices),
      figure(
        'count',
        'Rest: voices using it',
        10,
        keyWordMeanings.rest_voices,
        (key) => key.rest_voices,
      ),
      figure(
        'count',
        'Rest: voices in all',
        10,
        comparisonMeanings.rest_voices,
        (_, body) => body.rest_voices,
      ),
      figure(
        'share',
        'Rest: share',
        9,
        shareOfRest,
        (key, body) => key.rest_voices / body.rest_voices,
      ),
      figure('number', 'Times as frequent', 11, times, (key) => 2 ** key.log_ratio),
      figure('number', '95% from', 9, endOfTimes('Lower'), (key) => power(key.log_ratio_low)),
      figure('number', '95% to', 9, endOfTimes('Upper'), (key) => power(key.log_ratio_high)),
      figure(
        'number',
        'Log-likelihood',
        12,
        keyWordMeanings.log_likelihood,
        (key) => key.log_likelihood,
      ),
      figure(
        'number',
        'Corrected probability',
        13,
        keyWordMeanings.adjusted_probability,
        (key) => key.adjusted_probability,
      ),
      column(
        'text',
        'About the comparison',
        60,
        'How many words are tested and how many of them differ, or why nothing is compared; said once for each.',
        ({ comparison, isFirst }) => (isFirst ? howCompared(comparison) : null),
      ),
    ],
    () => compared(findings),
  );
}

const typical = { body: 'these replies', rest: 'the rest' } as const;

const shareOfBody: Figure = {
  about: 'Share of the voices in these replies that use it.',
  unit: 'share, 0 to 1',
  interval: noInterval.worked,
};

const shareOfRest: Figure = {
  ...shareOfBody,
  about: 'Share of the voices in the rest that use it.',
};

const times: Figure = {
  about:
    'How many times as large the share is in these replies as in the rest; below 1 where the rest uses it more. Where no voice uses it, half a voice is taken. As only words that differ are listed, it tends to be too far from 1.',
  unit: 'ratio',
  interval:
    '95%, corrected for choosing these words among all tested (Benjamini & Yekutieli 2005), in the two columns after it; none where no voice uses it in one of them.',
};

function endOfTimes(which: 'Lower' | 'Upper'): Figure {
  return {
    about: `${which} end of the 95% interval, which is corrected for choosing these words among all tested.`,
    unit: 'ratio',
    interval: noInterval.end,
  };
}

function power(exponent: number | null): number | null {
  return exponent === null ? null : 2 ** exponent;
}

function* compared({ wordComparisons, keyWords }: Publication['findings']): Generator<Compared> {
  for (const comparison of wordComparisons) {
    const keys = keyWords.filter((row) => row.comparison === comparison.comparison);
    for (const [place, key] of (keys.length === 0 ? [null] : keys).entries()) {
      yield { comparison, key, isFirst: place === 0 };
    }
  }
}
