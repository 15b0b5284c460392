import { type Figure, noInterval } from '../../reports/meanings/figure.ts';
import { rankingMeanings } from '../../reports/meanings/ranking-meanings.ts';
import type { Chosen } from './formulas.ts';

interface Meaning {
  readonly title: string;
  readonly kind: 'count' | 'rank' | 'share' | 'number';
  readonly about: Figure;
}

const lookedUp = 'empty where too few voices supply it, or the threshold is not the analysis’s.';

function worked(unit: Figure['unit'], about: string): Figure {
  return { about, unit, interval: noInterval.worked };
}

function end(unit: Figure['unit'], which: string, what: string): Figure {
  return {
    about: `${which} end of the 95% interval of the ${what}, from the sheet Rankings; ${lookedUp}`,
    unit,
    interval: noInterval.end,
  };
}

/** What the computed columns are called and mean. */
export const recalculatedMeanings: Readonly<Record<Chosen, Meaning>> = {
  figure: {
    title: 'Chosen figure',
    kind: 'count',
    about: worked('weight', 'The figure under the weighting that is chosen on Summary.'),
  },
  rank: {
    title: 'Rank',
    kind: 'rank',
    about: worked('rank, from 1', rankingMeanings.rank.about),
  },
  place: {
    title: 'Place',
    kind: 'rank',
    about: worked(
      'rank, from 1',
      'The row of Summary that it stands in: its rank, equal ones in the order of the codebook.',
    ),
  },
  share: {
    title: 'Share of all',
    kind: 'share',
    about: worked('share, 0 to 1', rankingMeanings.share.about),
  },
  timesNext: {
    title: 'Times the next',
    kind: 'number',
    about: worked('ratio', rankingMeanings.times_next.about),
  },
  found: {
    title: 'Row of Rankings',
    kind: 'rank',
    about: {
      about:
        'The row of the sheet Rankings, counted below its heads, that holds the intervals; 0 where they were not computed.',
      unit: 'place',
      interval: noInterval.label,
    },
  },
  shareLow: {
    title: 'Share, 95% from',
    kind: 'share',
    about: end('share, 0 to 1', 'Lower', 'share'),
  },
  shareHigh: {
    title: 'Share, 95% to',
    kind: 'share',
    about: end('share, 0 to 1', 'Upper', 'share'),
  },
  rankLow: { title: 'Rank, 95% from', kind: 'rank', about: end('rank, from 1', 'Best', 'rank') },
  rankHigh: { title: 'Rank, 95% to', kind: 'rank', about: end('rank, from 1', 'Worst', 'rank') },
  barBelow: {
    title: 'Bar: below',
    kind: 'share',
    about: worked(
      'share, 0 to 1',
      'For the chart on Summary: how far the interval of the bar in this row’s place reaches below its share; 0 where there is none.',
    ),
  },
  barAbove: {
    title: 'Bar: above',
    kind: 'share',
    about: worked('share, 0 to 1', 'The same above it.'),
  },
  barEnd: {
    title: 'Bar: end',
    kind: 'share',
    about: worked(
      'share, 0 to 1',
      'Where the interval of that bar ends, or the bar where it has none, so that the chart has room for it; 90% where there is no bar at all.',
    ),
  },
};
