import { Resvg } from '@resvg/resvg-js';

/** The PNG of an SVG that holds outlines only, twice as wide in pixels as the SVG says. */
export function picture(svg: string): Buffer {
  const fitTo = { mode: 'zoom', value: 2 } as const;
  return new Resvg(svg, { fitTo, background: '#ffffff', font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
