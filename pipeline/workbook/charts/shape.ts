import { element } from './element.ts';

/** What is drawn, with no fill and no line where none is given (ECMA-376 part 1, 20.1.2.2.35). */
interface Shape {
  readonly fill?: string | null;
  readonly line?: { readonly colour: string; readonly points: number } | null;
}

/**
 * The properties of a shape; what is not given is left to Excel, and null is nothing.
 * Colours as "#2a6ce8".
 */
export function shape({ fill, line }: Shape): string {
  const filled = fill === undefined ? '' : fill === null ? '<a:noFill/>' : solid(fill);
  return element('spPr', filled, line === undefined ? '' : lineOf(line));
}

export function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** English Metric Units in a point. */
const emu = 12_700;

function lineOf(line: Exclude<Shape['line'], undefined>): string {
  if (line === null) return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${Math.round(line.points * emu)}">${solid(line.colour)}</a:ln>`;
}
