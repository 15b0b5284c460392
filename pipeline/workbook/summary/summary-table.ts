import type { Findings } from '../../reports/read-findings.ts';
import type { Live } from '../recalculation/live.ts';
import { isComputed } from '../recalculation/lookups.ts';
import { recalculatedMeanings } from '../recalculation/meanings.ts';
import { allCells, type Recalculated } from '../recalculation/places.ts';
import { computed } from '../recalculation/recalculation-sheet.ts';
import { type Standing, standingsOf } from '../recalculation/standings.ts';
import { type Column, column } from '../sheet.ts';

/** An issue in the order of the chosen weighting. */
export interface Ranked {
  readonly name: string;
  readonly theme: string;
  /** Its row in the table, from 1. */
  readonly place: number;
  readonly standing: Standing;
}

const notComputed = 'not computed';
const tooFew = 'too few voices';

/** The issues in the order of the analysis's own weighting. */
export function rankedIssues(findings: Findings, live: Live): Ranked[] {
  const standings = standingsOf(findings, live.issues);
  return live.issues
    .map(({ name, theme }, place) => ({ name, theme, standing: standings[place]! }))
    .sort((a, b) => (a.standing.place ?? 0) - (b.standing.place ?? 0))
    .map((issue, place) => ({ ...issue, place: place + 1 }));
}

/** The columns of the table on Summary, whose formulas look the chosen figures up. */
export function summaryColumns(live: Live): Column<Ranked>[] {
  const all = (name: Recalculated) => allCells(name, live.headRow, live.issues.length);
  const at = (name: Recalculated, { place }: Ranked) =>
    `INDEX(${all(name)},MATCH(${place},${all('place')},0))`;
  const figure = (name: 'figure' | 'rank' | 'share', width: number): Column<Ranked> => ({
    ...recalculatedMeanings[name],
    width,
    value: (row) => computed(live, at(name, row), row.standing[name]),
  });
  const between = (low: 'shareLow' | 'rankLow', high: 'shareHigh' | 'rankHigh', format: string) => {
    const ends = (row: Ranked) => [at(low, row), at(high, row)] as const;
    return (row: Ranked) => {
      const [from, to] = ends(row).map((end) => `TEXT(${end},"${format}")`);
      const said = `IF(${ends(row)[0]}="","${tooFew}",${from}&" to "&${to})`;
      return `IF(${isComputed(live)},${said},"${notComputed}")`;
    };
  };
  const shareBetween = between('shareLow', 'shareHigh', '0%');
  const rankBetween = between('rankLow', 'rankHigh', '0');
  return [
    figure('rank', 7),
    column('text', 'Issue', 38, 'Name of the theme.', (row) =>
      computed(live, at('issue', row), row.name),
    ),
    { ...figure('figure', 20), title: 'Figure', about: aboutFigure },
    figure('share', 10),
    column('before', '95% of the share', 19, aboutInterval('share'), (row) =>
      computed(
        live,
        shareBetween(row),
        said(row.standing.shareLow, row.standing.shareHigh, asShare),
      ),
    ),
    {
      ...recalculatedMeanings.timesNext,
      width: 11,
      value: (row) => {
        const times = at('timesNext', row);
        return computed(live, `IF(${times}="","–",${times})`, row.standing.timesNext ?? '–');
      },
    },
    column('before', '95% of the rank', 19, aboutInterval('rank'), (row) =>
      computed(live, rankBetween(row), said(row.standing.rankLow, row.standing.rankHigh, String)),
    ),
  ];
}

const aboutFigure = {
  ...recalculatedMeanings.figure.about,
  about: 'The figure under the weighting that is chosen; above its head stands what it is in.',
};

function aboutInterval(what: string): string {
  return `The middle 95% of the ${what}s that resamples of the people who answered give. Where the threshold is not the analysis’s, it is not computed; where fewer than ten voices supply the figure, it says so.`;
}

function said(low: number | null, high: number | null, shown: (value: number) => string): string {
  return low === null || high === null ? tooFew : `${shown(low)} to ${shown(high)}`;
}

function asShare(value: number): string {
  return `${Math.round(value * 100)}%`;
}
