import { countOf, type Figure } from '../../../reports/meanings/figure.ts';
import type { ComparedThreads } from '../../compare-threads.ts';
import type { OrderAgreement, RankPair } from '../../threads/ranks.ts';
import { named, type Table, table } from '../table.ts';
import { measureNames, themeColumns } from './theme-columns.ts';

/** Each theme's rank in both threads. */
export function ranksTable(compared: ComparedThreads): Table {
  const { one, other } = compared;
  const rank = (name: string): Figure => ({
    about: `Rank in ${name} among the themes that are compared; equal figures share a rank.`,
    unit: 'rank, from 1',
    interval: 'None here: the rankings of each analysis have one.',
  });
  return table<RankPair>(
    'ranks',
    {
      name: 'Ranks',
      note: 'The order of the themes in both threads, by people and by likes over the threshold.',
      none: 'There is no theme to rank.',
    },
    [
      ...themeColumns<RankPair>(compared),
      named('by', 'text', 'By', 22, 'What the ranking is by.', (row) => measureNames[row.measure]),
      named('one_rank', 'rank', one.run.name, 14, rank(one.run.name), (row) => row.one),
      named('other_rank', 'rank', other.run.name, 14, rank(other.run.name), (row) => row.other),
    ],
    compared.ranks,
  );
}

/** How far the orders of both threads agree. */
export function agreementTable({ agreement }: ComparedThreads): Table {
  return table<OrderAgreement>(
    'orders',
    { name: 'Orders', note: 'How far the two orders agree.', none: 'There is no order.' },
    [
      named('list', 'text', 'List', 14, 'issues, or references.', (row) => row.list),
      named('by', 'text', 'By', 22, 'What the ranking is by.', (row) => measureNames[row.measure]),
      named(
        'themes',
        'count',
        'Themes',
        10,
        countOf('themes', 'Themes that are ranked.'),
        (row) => row.themes,
      ),
      named(
        'tau',
        'number',
        "Kendall's tau-b",
        12,
        {
          about:
            '1 where both orders are the same, -1 where they are reversed; empty where one of them does not order anything.',
          unit: 'coefficient',
          interval: 'None: it describes these two orders.',
        },
        (row) => row.tau,
      ),
      named(
        'pairs',
        'count',
        'Pairs',
        10,
        countOf('pairs of themes', 'Of two themes each.'),
        (row) => row.pairs,
      ),
      named(
        'pairs_changed',
        'count',
        'Pairs the other way round',
        14,
        countOf('pairs of themes', 'Pairs that stand the other way round.'),
        (row) => row.changed,
      ),
    ],
    agreement,
  );
}
