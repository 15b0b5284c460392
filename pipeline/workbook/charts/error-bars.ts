import { numbers } from './cell-source.ts';
import { element, value } from './element.ts';
import type { NativeSeries } from './native-chart.ts';
import { shape } from './shape.ts';

/** To be seen on bars of any colour. */
const colour = '#000000';

/**
 * Intervals from cells (ECMA-376 part 1, 21.2.2.55), where a series has them.
 * @param direction said of points that have two, as in a scatter chart or on a line
 */
export function errorBars({ below, above }: NativeSeries, direction: 'y' | null): string {
  if (below === undefined || above === undefined) return '';
  return element(
    'errBars',
    direction === null ? '' : value('errDir', direction),
    value('errBarType', 'both'),
    value('errValType', 'cust'),
    value('noEndCap', 0),
    element('plus', numbers(above)),
    element('minus', numbers(below)),
    shape({ line: { colour, points: 1.25 } }),
  );
}
