import { escapeXml } from '../../wording/xml.ts';
import { numbers, textsOrNumbers } from './cell-source.ts';
import { dataLabels, labelCells } from './data-labels.ts';
import { element, value } from './element.ts';
import { errorBars } from './error-bars.ts';
import type { NativeSeries } from './native-chart.ts';
import { shape } from './shape.ts';

/** Bars or columns, each of its colour, or not seen where they have none (ECMA-376 part 1, 21.2.2.172: CT_BarSer). */
export function barSeries(series: NativeSeries, place: number): string {
  const point = (fill: string) =>
    value('invertIfNegative', 0) + value('bubble3D', 0) + shape({ fill });
  return element(
    'ser',
    ...identity(series, place),
    shape({ fill: series.colours.length === 0 ? null : main(series) }),
    value('invertIfNegative', 0),
    ...points(series, point),
    dataLabels(series, 'outEnd'),
    errorBars(series, null),
    element('cat', textsOrNumbers(series.against)),
    element('val', numbers(series.values)),
    labelCells(series),
  );
}

/** A line through the values; its points are marked where there are few (CT_LineSer). */
export function lineSeries(series: NativeSeries, place: number): string {
  const colour = main(series);
  const few = series.values.values.length <= 31;
  return element(
    'ser',
    ...identity(series, place),
    shape({ line: { colour, points: 2.25 } }),
    few ? marker(colour, 5) : element('marker', value('symbol', 'none')),
    dataLabels(series, 't'),
    errorBars(series, 'y'),
    element('cat', textsOrNumbers(series.against)),
    element('val', numbers(series.values)),
    value('smooth', 0),
    labelCells(series),
  );
}

/** Dots, each of its colour (CT_ScatterSer). */
export function scatterSeries(series: NativeSeries, place: number): string {
  const colour = main(series);
  const point = (fill: string) => marker(fill, 9) + value('bubble3D', 0);
  return element(
    'ser',
    ...identity(series, place),
    shape({ line: null }),
    // LibreOffice gives a point its own colour only where its size is its own too.
    marker(colour, 8),
    ...points(series, point),
    dataLabels(series, 'r'),
    errorBars(series, 'y'),
    element('xVal', numbers(series.against)),
    element('yVal', numbers(series.values)),
    value('smooth', 0),
    labelCells(series),
  );
}

function identity({ name }: NativeSeries, place: number): string[] {
  const said = element('tx', element('v', escapeXml(name)));
  return [value('idx', place), value('order', place), said];
}

/** The colour of a series as a whole, and of the marks that have none of their own. */
function main({ colours }: NativeSeries): string {
  return colours[0] ?? '#1B3A4B';
}

/** The marks, each of its own, where they are not all alike. */
function points({ colours }: NativeSeries, content: (colour: string) => string): string[] {
  if (new Set(colours).size < 2) return [];
  return colours.map((colour, place) => element('dPt', value('idx', place), content(colour)));
}

function marker(colour: string, size: number): string {
  return element(
    'marker',
    value('symbol', 'circle'),
    value('size', size),
    shape({ fill: colour, line: { colour: '#FFFFFF', points: 0.75 } }),
  );
}
