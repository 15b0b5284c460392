import { escapeXml } from '../../wording/xml.ts';
import { faces, textProperties, title } from './chart-text.ts';
import { element, value } from './element.ts';
import type { ChartAxis } from './native-chart.ts';
import { shape } from './shape.ts';

/** The numbers by which a chart's two axes know each other, the same in every chart. */
export const axes = { against: 500_001, values: 500_002 };

const line = { colour: '#9AA7AE', points: 0.75 };
const grid = { colour: '#E3E8EB', points: 0.75 };

interface Axis extends ChartAxis {
  readonly side: 'b' | 'l';
  readonly lines: boolean;
}

/** An axis of names (ECMA-376 part 1, 21.2.2.25); down a side, the first of them is on top. */
export function categoryAxis(axis: Axis): string {
  return element(
    'catAx',
    value('axId', axes.against),
    element('scaling', value('orientation', axis.side === 'l' ? 'maxMin' : 'minMax')),
    ...common(axis, 'none'),
    value('crossAx', axes.values),
    value('crosses', 'autoZero'),
    value('auto', 1),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('noMultiLvlLbl', 1),
  );
}

/**
 * An axis of numbers (21.2.2.226).
 * @param own which of the two it is
 * @param crossing where it meets the other axis; at its end where that one runs downwards
 */
export function valueAxis(
  axis: Axis,
  own: keyof typeof axes,
  crossing: 'autoZero' | 'max' | 'min',
  between: 'between' | 'midCat',
): string {
  const { logarithmic, least, most } = axis;
  return element(
    'valAx',
    value('axId', axes[own]),
    element(
      'scaling',
      logarithmic ? value('logBase', 10) : '',
      value('orientation', 'minMax'),
      most === undefined ? '' : value('max', most),
      least === undefined ? '' : value('min', least),
    ),
    ...common(axis, 'out'),
    value('crossAx', axes[own === 'values' ? 'against' : 'values']),
    value('crosses', crossing),
    value('crossBetween', between),
  );
}

function common({ title: said, side, lines, format }: Axis, ticks: 'none' | 'out'): string[] {
  return [
    value('delete', 0),
    value('axPos', side),
    lines ? element('majorGridlines', shape({ line: grid })) : '',
    said === undefined ? '' : title(said, faces.axis, side === 'l'),
    `<c:numFmt formatCode="${escapeXml(format ?? 'General')}" sourceLinked="${format ? 0 : 1}"/>`,
    value('majorTickMark', ticks),
    value('minorTickMark', 'none'),
    value('tickLblPos', ticks === 'out' ? 'nextTo' : 'low'),
    shape({ line }),
    textProperties(faces.axis),
  ];
}
