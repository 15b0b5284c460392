import { type Figure, noInterval } from '../../../reports/meanings/figure.ts';
import type { ComparedRuns } from '../../compare-runs.ts';
import type { OrderedPart } from '../../moved/orders.ts';
import { partNames } from '../../path/path.ts';
import { type NamedColumn, named, type Table, table } from '../table.ts';
import { byUnit, ofFigure } from './figure-columns.ts';

/** Parts that the reverse order tells otherwise. */
export function ordersTable({ byOrder }: ComparedRuns): Table {
  const columns = ofFigure.map(
    (one): NamedColumn<OrderedPart> => ({ ...one, value: ({ figure }) => one.value(figure) }),
  );
  const amount = (about: string): Figure => ({ ...byUnit(about), interval: noInterval.count });
  return table<OrderedPart>(
    'orders',
    {
      name: 'Orders',
      note: 'Parts that come out otherwise when the parts are exchanged in the reverse order: what two changes do together belongs to neither alone.',
      none:
        byOrder === null
          ? 'The reverse order was not gone: there are too many posts.'
          : 'The order makes no difference.',
    },
    [
      ...columns,
      named('part', 'text', 'From', 26, 'The part.', (row) => partNames[row.part]),
      named(
        'forward',
        'count',
        'In the stated order',
        12,
        amount('In the order in which the columns of parts stand.'),
        (row) => row.forward,
      ),
      named(
        'reverse',
        'count',
        'In the reverse order',
        12,
        amount('In the reverse order.'),
        (row) => row.reverse,
      ),
    ],
    byOrder ?? [],
  );
}
