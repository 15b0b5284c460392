import { endOf, estimated, type Figure } from '../../../reports/meanings/figure.ts';
import type { ComparedRuns } from '../../compare-runs.ts';
import type { MovedShare, RankedShare } from '../../moved/intervals.ts';
import { type NamedColumn, named, type Table, table } from '../table.ts';

/** Each share before and after, against its interval. */
export function sharesTable({ one, other, shares }: ComparedRuns): Table {
  const share = (which: 'before' | 'after', name: string): NamedColumn<MovedShare>[] => [
    named(
      `${which}`,
      'share',
      name,
      12,
      estimated('share, 0 to 1', `Share of the ranking in ${name}, worked through anew.`),
      (row) => row[which]?.share ?? null,
    ),
    named(
      `${which}_low`,
      'share',
      `${name}, from`,
      12,
      endOf('share, 0 to 1', 'Lower'),
      (row) => row[which]?.share_low ?? null,
    ),
    named(
      `${which}_high`,
      'share',
      `${name}, to`,
      12,
      endOf('share, 0 to 1', 'Upper'),
      (row) => row[which]?.share_high ?? null,
    ),
  ];
  const rank = (which: 'before' | 'after', name: string) =>
    named<MovedShare>(
      `${which}_rank`,
      'rank',
      `Rank in ${name}`,
      10,
      rankOf,
      (row) => (row[which] as RankedShare | null)?.rank ?? null,
    );
  return table<MovedShare>(
    'shares',
    {
      name: 'Shares and intervals',
      note: 'How far each share moved against its interval. Two runs of one thread share replies, so there is no interval of the difference.',
      none: 'No ranking was found.',
    },
    [
      named('list', 'text', 'List', 12, 'issues, or references.', (row) => row.list),
      named(
        'weighting',
        'text',
        'By',
        20,
        'What the ranking is by: people, or likes over the threshold.',
        (row) => row.weighting,
      ),
      named(
        'theme',
        'text',
        'Theme',
        20,
        'Identifier of the theme in the codebook.',
        (row) => row.theme,
      ),
      named('name', 'text', 'Name', 30, 'Name of the theme.', (row) => row.name),
      ...share('before', one.name),
      ...share('after', other.name),
      rank('before', one.name),
      rank('after', other.name),
      named(
        'standing',
        'text',
        'Later share against the earlier interval',
        18,
        'within it; outside it; apart: the two intervals have nothing in common.',
        (row) => row.standing,
      ),
      named(
        'reason',
        'text',
        'Why not known',
        40,
        'Why there is no such comparison.',
        (row) => row.reason,
      ),
    ],
    shares,
  );
}

const rankOf: Figure = {
  about: 'Rank in that ranking.',
  unit: 'rank, from 1',
  interval: 'In the rankings of the analysis itself, not here.',
};
