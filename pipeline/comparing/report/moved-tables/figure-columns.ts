import { countOf } from '../../../reports/meanings/figure.ts';
import type { MovedFigure } from '../../moved/parts.ts';
import { type NamedColumn, named } from '../table.ts';

/** A count whose unit stands in its row. */
export const byUnit = (about: string) => countOf('as the column "unit" says', about);

/** What says which figure it is. */
export const ofFigure: readonly NamedColumn<MovedFigure>[] = [
  named(
    'list',
    'text',
    'List',
    12,
    'all: every counted reply; issues: outermost themes that count as support; references: themes that count as citations; within: themes within an issue.',
    (row) => row.list,
  ),
  named(
    'theme',
    'text',
    'Theme',
    20,
    'Identifier of the theme in the codebook; empty for all replies.',
    (row) => row.theme,
  ),
  named('name', 'text', 'Name', 30, 'Name of the theme.', (row) => row.name),
  named('measure', 'text', 'Measure', 34, 'What is counted.', (row) => row.measureName),
  named('unit', 'text', 'Unit', 12, 'Unit of the figures in this row.', (row) => row.unit),
];
