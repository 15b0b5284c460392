import { painted } from '../../charts/scheme.ts';
import type { ChartRow } from '../../database/reply-tables.ts';
import { type Markup, ownMarkup } from '../../wording/html.ts';
import { variables } from '../colours.ts';
import { withCoarserPaths } from './coarser-paths.ts';
import { saidPart } from './said-part.ts';

/** Room above and below, in the drawing's pixels. */
const air = 20;

type Drawing = Pick<ChartRow, 'drawing' | 'width' | 'height'>;

/**
 * A drawing as it stands in the page: in colours that follow the reader's mode, and without its heading
 * and its notes, which stand beside it as text. What it does not mark as such stays in it.
 */
export function inlineDrawing({ drawing, width, height }: Drawing): Markup {
  const [heading, notes] = [saidPart(drawing, 'heading'), saidPart(drawing, 'notes')];
  const top = heading === undefined ? 0 : Math.floor(heading.bottom) - air;
  const bottom = notes === undefined ? height : Math.ceil(notes.top) + air;
  const opening = ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const cropped = drawing
    .replace(heading?.markup ?? '', '')
    .replace(notes?.markup ?? '', '')
    .replace(opening, ` viewBox="0 ${top} ${width} ${bottom - top}"`);
  return ownMarkup(painted(withCoarserPaths(cropped), variables).trim());
}
