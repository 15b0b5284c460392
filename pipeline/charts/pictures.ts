import { picture } from './picture.ts';
import { dark, light, painted } from './scheme.ts';

/** Each scheme by what it adds to a file's name. */
const schemes = Object.entries({ '': light, '-dark': dark });

/** Each size of a PNG by what it adds, as pixels for each that the drawing says. */
const zooms = Object.entries({ '': 1, '@2x': 2 });

/** The files of a chart, by name. */
export interface Pictures {
  readonly svgs: ReadonlyMap<string, string>;
  readonly pngs: ReadonlyMap<string, Buffer>;
}

/** A drawing in every scheme, each as SVG and as PNG in every size. */
export async function picturesOf(chart: string, drawing: string): Promise<Pictures> {
  const svgs = schemes.map(([scheme, colours]) => ({
    name: `${chart}${scheme}`,
    svg: painted(drawing, colours),
  }));
  const pngs = svgs.flatMap(({ name, svg }) =>
    zooms.map(async ([size, zoom]) => [`${name}${size}.png`, await picture(svg, zoom)] as const),
  );
  return {
    svgs: new Map(svgs.map(({ name, svg }) => [`${name}.svg`, svg])),
    pngs: new Map(await Promise.all(pngs)),
  };
}
