import { Resvg } from '@resvg/resvg-js';

/** Looking for the machine's fonts would take nearly all of the time. */
const noFonts = { font: { loadSystemFonts: false } };

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

/**
 * Places of the pixels that some elements touch at all, in the plane of a whole SVG. Only the part of
 * the plane around the elements is drawn, pixel by pixel as in the whole.
 */
export function touched(svg: string, elements: string): Uint32Array {
  const frame = /<svg[^>]*>/.exec(svg)![0];
  const [wide, high] = [/ width="(\d+)"/, / height="(\d+)"/].map((size) => +size.exec(frame)![1]!);
  const box = new Resvg(`${frame}${elements}</svg>`, noFonts).getBBox();
  if (!box) return new Uint32Array();
  const left = Math.max(0, Math.floor(box.x) - 1);
  const top = Math.max(0, Math.floor(box.y) - 1);
  const width = Math.min(wide!, Math.ceil(box.x + box.width) + 1) - left;
  const height = Math.min(high!, Math.ceil(box.y + box.height) + 1) - top;
  const part = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">`;
  const { pixels } = new Resvg(`${part}${elements}</svg>`, noFonts).render();
  const places: number[] = [];
  for (let place = 0; place < width * height; place++) {
    if (pixels[4 * place + 3]! === 0) continue;
    places.push((top + Math.floor(place / width)) * wide! + left + (place % width));
  }
  return Uint32Array.from(places);
}

/** Width and height of a PNG, as its header says. */
export function sizeOf(png: Uint8Array): [width: number, height: number] {
  const header = new DataView(png.buffer, png.byteOffset);
  return [header.getUint32(16), header.getUint32(20)];
}
