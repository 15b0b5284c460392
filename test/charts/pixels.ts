import { Resvg } from '@resvg/resvg-js';

/** A word of the cloud as it stands in the SVG. */
export interface DrawnWord {
  readonly markup: string;
  readonly word: string;
  readonly colour: string;
}

/** The words of a cloud's SVG, found by the hint that each carries. */
export function drawnWords(svg: string): DrawnWord[] {
  const paths = svg.matchAll(
    /<path fill="(#\w+)"[^>]*><title>(.*?): [\d,]+ mentions<\/title>\n<\/path>/g,
  );
  return [...paths].map(([markup, colour, word]) => ({ markup, word: word!, colour: colour! }));
}

/** Places of the pixels that some elements touch at all, in the plane of a whole SVG. */
export function touched(svg: string, elements: string): Uint32Array {
  const frame = /<svg[^>]*>/.exec(svg)![0];
  const { pixels } = new Resvg(`${frame}${elements}</svg>`).render();
  const places: number[] = [];
  for (let place = 0; place < pixels.length / 4; place++) {
    if (pixels[4 * place + 3]! > 0) places.push(place);
  }
  return Uint32Array.from(places);
}

/** Width and height of a PNG, as its header says. */
export function sizeOf(png: Uint8Array): [width: number, height: number] {
  const header = new DataView(png.buffer, png.byteOffset);
  return [header.getUint32(16), header.getUint32(20)];
}
