import { head, namespaces } from '../package/namespaces.ts';
import { plotOf } from './chart-plot.ts';
import { faces, textProperties, title } from './chart-text.ts';
import { element, value } from './element.ts';
import type { NativeChart } from './native-chart.ts';
import { shape } from './shape.ts';

/**
 * The part of a chart that Excel draws from cells (ECMA-376 part 1, 21.2): every element in the order
 * of its schema, and the cells' values beside their addresses, for programs that do not compute.
 */
export function chartXml(chart: NativeChart): string {
  const several = chart.series.length > 1;
  return [
    head,
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">`,
    value('date1904', 0),
    value('roundedCorners', 0),
    element(
      'chart',
      title(chart.title, faces.title),
      value('autoTitleDeleted', 0),
      element('plotArea', '<c:layout/>', ...plotOf(chart), shape({ fill: null, line: null })),
      several ? element('legend', value('legendPos', 'b'), value('overlay', 0)) : '',
      value('plotVisOnly', 1),
      value('dispBlanksAs', 'gap'),
    ),
    shape({ fill: '#FFFFFF', line: null }),
    textProperties(faces.label),
    element('printSettings', '<c:headerFooter/>', margins, '<c:pageSetup/>'),
    '</c:chartSpace>',
  ].join('');
}

/** Excel's own, in inches. */
const margins = '<c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/>';
