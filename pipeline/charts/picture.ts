import { Resvg } from '@resvg/resvg-js';

/**
 * The PNG of an SVG that holds outlines only.
 * @param zoom pixels for each that the SVG says
 */
export function picture(svg: string, zoom: number): Buffer {
  const fitTo = { mode: 'zoom', value: zoom } as const;
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng();
}
