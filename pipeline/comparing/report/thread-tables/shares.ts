import { fewestVoices } from '../../../findings/rankings/ranking-rows.ts';
import { countOf, endOf, estimated } from '../../../reports/meanings/figure.ts';
import type { ComparedThreads } from '../../compare-threads.ts';
import type { SharePair, ThreadShare } from '../../threads/shares.ts';
import { type NamedColumn, named, type Table, table } from '../table.ts';
import { measureNames, themeColumns } from './theme-columns.ts';

/** Each theme's shares in both threads and their difference, with intervals. */
export function sharesTable(compared: ComparedThreads): Table {
  const { one, other, resamples } = compared;
  const how = `95%: of voices Wilson's score interval, else a bootstrap of voices (${resamples} resamples) where at least ${fewestVoices} supply it, in the columns ending in _low and _high.`;
  const side = (key: 'one' | 'other', name: string): NamedColumn<SharePair>[] => {
    const of = (row: SharePair): ThreadShare => row[key];
    return [
      named(
        `${key}_part`,
        'count',
        `${name}: carrying`,
        11,
        countOf('as the column "unit" says', 'Of replies that carry the theme.'),
        (row) => of(row).part,
      ),
      named(
        `${key}_whole`,
        'count',
        `${name}: of`,
        11,
        countOf('as the column "unit" says', 'Of all counted replies.'),
        (row) => of(row).whole,
      ),
      named(
        `${key}_share`,
        'share',
        `${name}: share`,
        11,
        { ...estimated('share, 0 to 1', 'Carrying over all.'), interval: how },
        (row) => of(row).share.value,
      ),
      named(
        `${key}_share_low`,
        'share',
        `${name}: from`,
        10,
        endOf('share, 0 to 1', 'Lower'),
        (row) => of(row).share.interval?.low ?? null,
      ),
      named(
        `${key}_share_high`,
        'share',
        `${name}: to`,
        10,
        endOf('share, 0 to 1', 'Upper'),
        (row) => of(row).share.interval?.high ?? null,
      ),
    ];
  };
  return table<SharePair>(
    'shares',
    {
      name: 'Shares',
      note: 'Each theme that both codebooks find in the same way, by five measures. An interval of the difference that does not hold 0 says more than chance; they are not corrected for many themes.',
      none: 'The codebooks have no theme in common.',
    },
    [
      ...themeColumns<SharePair>(compared),
      named(
        'measure',
        'text',
        'Measure',
        22,
        'What the share is of.',
        (row) => measureNames[row.measure],
      ),
      named('unit', 'text', 'Unit', 10, 'Unit of what carries, and of all.', (row) =>
        row.measure === 'likes_over_threshold' ? 'likes' : row.measure,
      ),
      ...side('one', one.run.name),
      ...side('other', other.run.name),
      named(
        'difference',
        'number',
        'Difference of the shares',
        12,
        {
          ...estimated('share, 0 to 1', 'First less second; -1 to 1.'),
          interval:
            "95%: of voices by Newcombe's method 10, else by independent bootstraps of voices, in the columns ending in _low and _high; none where either thread has under 20 voices, or they share posts or many people.",
        },
        (row) => row.difference.value,
      ),
      named(
        'difference_low',
        'number',
        'Difference, from',
        12,
        endOf('share, 0 to 1', 'Lower'),
        (row) => row.difference.interval?.low ?? null,
      ),
      named(
        'difference_high',
        'number',
        'Difference, to',
        12,
        endOf('share, 0 to 1', 'Upper'),
        (row) => row.difference.interval?.high ?? null,
      ),
      named(
        'reason',
        'text',
        'Why no interval',
        40,
        'Why a share, an interval or a difference is missing.',
        (row) => reasonOf(row, one.run.name, other.run.name),
      ),
    ],
    compared.pairs,
  );
}

function reasonOf({ one, other, difference }: SharePair, first: string, second: string) {
  const ofSides = [
    [first, one.share.reason],
    [second, other.share.reason],
  ] as const;
  const said = ofSides.flatMap(([name, reason]) => (reason === null ? [] : [`${name}: ${reason}`]));
  // What a side lacks, the difference lacks as well, for the same reason.
  const isSaid = ofSides.some(([, reason]) => reason === difference.reason);
  const all = isSaid || difference.reason === null ? said : [...said, difference.reason];
  return all.length === 0 ? null : all.join(' ');
}
