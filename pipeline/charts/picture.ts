import { renderAsync } from '@resvg/resvg-js';

/**
 * The PNG of an SVG that holds outlines only; several are drawn at the same time, beside this thread.
 * @param zoom pixels for each that the SVG says
 */
export async function picture(svg: string, zoom: number): Promise<Buffer> {
  const fitTo = { mode: 'zoom', value: zoom } as const;
  const image = await renderAsync(svg, { fitTo, font: { loadSystemFonts: false } });
  return image.asPng();
}
