import type { Chart } from '../../pipeline/charts/chart.ts';
import { type Colour, colourIn, light, painted } from '../../pipeline/charts/scheme.ts';

/** A chart with its drawing as it is seen on white. */
export function inLight(chart: Chart): Chart & { readonly svg: string } {
  return { ...chart, svg: painted(chart.drawing, light) };
}

/** The value that the light scheme has for a colour of a drawing. */
export function lightValue(colour: Colour): string {
  return colourIn(light, colour);
}
