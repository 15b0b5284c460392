import { axes, categoryAxis, valueAxis } from './chart-axes.ts';
import { barSeries, lineSeries, scatterSeries } from './chart-series.ts';
import { element, value } from './element.ts';
import type { ChartAxis, NativeChart, NativeSeries } from './native-chart.ts';

/** What a chart draws: its marks and its two axes (ECMA-376 part 1, 21.2.2.145). */
export function plotOf(chart: NativeChart): string[] {
  return plots[chart.kind](chart);
}

const axisNumbers = value('axId', axes.against) + value('axId', axes.values);

const plots: Readonly<Record<NativeChart['kind'], (chart: NativeChart) => string[]>> = {
  bars: (chart) => {
    const across = {
      ...asCells(chart, chart.across),
      side: 'b',
      lines: unlabelled(chart),
    } as const;
    return [
      barChart(chart, 'bar'),
      categoryAxis({ ...chart.up, side: 'l', lines: false }),
      valueAxis(across, 'values', 'max', 'between'),
    ];
  },
  columns: (chart) => {
    const up = { ...asCells(chart, chart.up), side: 'l', lines: unlabelled(chart) } as const;
    return [
      barChart(chart, 'col'),
      categoryAxis({ ...chart.across, side: 'b', lines: false }),
      valueAxis(up, 'values', 'autoZero', 'between'),
    ];
  },
  lines: (chart) => {
    const series = chart.series.map(lineSeries);
    const up = { ...asCells(chart, chart.up), side: 'l', lines: true } as const;
    return [
      element('lineChart', grouping('standard'), ...series, value('marker', 1), axisNumbers),
      categoryAxis({ ...chart.across, side: 'b', lines: false }),
      valueAxis(up, 'values', 'autoZero', 'between'),
    ];
  },
  scatter: (chart) => {
    const style = value('scatterStyle', 'lineMarker') + value('varyColors', 0);
    const up = { ...asCells(chart, chart.up), side: 'l', lines: true } as const;
    return [
      element('scatterChart', style, ...chart.series.map(scatterSeries), axisNumbers),
      valueAxis({ ...chart.across, side: 'b', lines: true }, 'against', 'min', 'midCat'),
      valueAxis(up, 'values', 'min', 'midCat'),
    ];
  },
};

function barChart({ series }: NativeChart, direction: 'bar' | 'col'): string {
  const all = series.length === 1 ? series.flatMap(withRoom) : series;
  return element(
    'barChart',
    value('barDir', direction),
    grouping('clustered'),
    ...all.map(barSeries),
    value('gapWidth', 60),
    all.length > series.length ? value('overlap', 100) : '',
    axisNumbers,
  );
}

function grouping(kind: 'standard' | 'clustered'): string {
  return value('grouping', kind) + value('varyColors', 0);
}

/**
 * Excel lets intervals run out of a chart and writes labels across them. A second series that is not
 * seen, behind the first and as far as the intervals go, makes room for them and carries the labels.
 */
function withRoom(series: NativeSeries): NativeSeries[] {
  const { ends, name, against, labels, values } = series;
  if (ends === undefined) return [series];
  return [
    { ...series, labels: 'none' },
    { name, against, values: ends, labels: labels ?? values, colours: [] },
  ];
}

/** An axis of values shows them as their cells do, unless it is told otherwise. */
function asCells({ series }: NativeChart, axis: ChartAxis): ChartAxis {
  const format = axis.format ?? series[0]?.values.format;
  return format === undefined ? axis : { ...axis, format };
}

/** Where every mark says its value, lines across would say it twice. */
function unlabelled({ series }: NativeChart): boolean {
  return series.every(({ labels }) => labels === 'none');
}
