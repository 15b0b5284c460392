import { painted } from '../../charts/scheme.ts';
import type { ChartRow } from '../../database/reply-tables.ts';
import { type Markup, ownMarkup } from '../../wording/html.ts';
import { variables } from '../colours.ts';
import { withCoarserPaths } from './coarser-paths.ts';

/** Room above and below, in the drawing's pixels. */
const air = 20;

type Drawing = Pick<ChartRow, 'drawing' | 'width' | 'height'>;

/** The parts of a drawing that the page has as text: its heading and its notes. */
const said = /<g class="(heading|notes)" data-top="([\d.]+)" data-bottom="([\d.]+)">.*?<\/g>\n/gs;

/**
 * A drawing as it stands in the page: in colours that follow the reader's mode, and without its heading
 * and its notes, which stand beside it as text.
 */
export function inlineDrawing({ drawing, width, height }: Drawing): Markup {
  const parts = new Map([...drawing.matchAll(said)].map((found) => [found[1], found]));
  const top = Math.floor(Number(parts.get('heading')?.[3] ?? 0));
  const bottom = Math.ceil(Number(parts.get('notes')?.[2] ?? height));
  const opening = ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const cropped = drawing
    .replaceAll(said, '')
    .replace(opening, ` viewBox="0 ${top - air} ${width} ${bottom - top + 2 * air}"`);
  return ownMarkup(painted(withCoarserPaths(cropped), variables).trim());
}
