import { element } from './element.ts';

/** Half the height of a cap. */
const reach = 7;

const strokes = [
  // The ground around it keeps the ink apart from a dark bar; beyond the bar it is not seen.
  { stroke: '@ground', 'stroke-width': 7, 'stroke-linecap': 'square' },
  { stroke: '@ink', 'stroke-width': 2.5, 'stroke-linecap': 'butt' },
] as const;

/** An interval as a line with a cap at either end; all in pixels. */
export function whisker(low: number, high: number, y: number): string {
  const [left, right] = [low, high].map((x) => Math.round(x * 10) / 10) as [number, number];
  const cap = (x: number) => `M${x} ${y - reach}v${2 * reach}`;
  const d = `M${left} ${y}H${right}${cap(left)}${cap(right)}`;
  return strokes.map((stroke) => element('path', { d, fill: 'none', ...stroke })).join('');
}
