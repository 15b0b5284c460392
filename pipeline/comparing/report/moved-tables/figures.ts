import type { ComparedRuns } from '../../compare-runs.ts';
import type { MovedFigure } from '../../moved/parts.ts';
import { order, type Part, partNames } from '../../path/path.ts';
import { type NamedColumn, named, type Table, table } from '../table.ts';
import { byUnit, ofFigure } from './figure-columns.ts';

/** Each figure before and after, with its parts. */
export function figuresTable({ one, other, figures }: ComparedRuns): Table {
  return table<MovedFigure>(
    'figures',
    {
      name: 'Figures',
      note: 'Each figure before and after; the parts add up to the change, exactly. Of ranks, below 0 means nearer to the first place.',
      none: 'There are no figures.',
    },
    [
      ...ofFigure,
      named(
        'in_codebook',
        'text',
        'In the codebook of',
        12,
        'both, the earlier one alone, or the later one alone; there it is found in no reply.',
        (row) => row.inCodebook,
      ),
      named(
        'before',
        'count',
        one.name,
        14,
        byUnit(`As ${one.name} printed it.`),
        (row) => row.before,
      ),
      named(
        'after',
        'count',
        other.name,
        14,
        byUnit(`As ${other.name} printed it.`),
        (row) => row.after,
      ),
      named('change', 'count', 'Change', 10, byUnit('After less before.'), (row) => row.change),
      ...(['since', ...order] as const).map((part) => partColumn(part)),
    ],
    figures,
  );
}

function partColumn(part: Part): NamedColumn<MovedFigure> {
  const about = `Of the change: from ${partNames[part]}; 0 where nothing of it differs. Parts depend on the order in which they are exchanged.`;
  return named(part, 'count', `From ${partNames[part]}`, 14, byUnit(about), (row) =>
    row.parts === null ? null : (row.parts.get(part) ?? 0),
  );
}
