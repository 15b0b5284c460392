import { attribute, elements } from './xml-reading.ts';

/** How a cell looks, as styles.xml says it. */
export interface CellStyle {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly isRaised: boolean;
  /** As "1B3A4B"; black where nothing is said. */
  readonly ink: string;
  /** As "1B3A4B", or nothing where the cell is not filled. */
  readonly fill: string | null;
  readonly wraps: boolean;
  readonly horizontal: string;
  /** The name of the cell style that it is based on. */
  readonly based: string;
}

export function stylesOf(xml: string): CellStyle[] {
  const within = (name: string) =>
    new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(xml)?.[0] ?? '';
  const each = (text: string, name: string) =>
    text.match(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];
  const fonts = each(within('fonts'), 'font');
  const fills = each(within('fills'), 'fill');
  const names = new Map(
    elements(within('cellStyles'), 'cellStyle').map((tag) => [
      attribute(tag, 'xfId'),
      attribute(tag, 'name')!,
    ]),
  );
  return (within('cellXfs').match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? []).map((xf) => {
    const font = fonts[Number(attribute(xf, 'fontId'))]!;
    const fill = fills[Number(attribute(xf, 'fillId'))]!;
    const valued = (name: string) => attribute(elements(font, name)[0] ?? '', 'val');
    const solid = fill.includes('patternType="solid"') ? elements(fill, 'fgColor')[0]! : null;
    return {
      font: valued('name')!,
      size: Number(valued('sz')),
      isRaised: font.includes('<vertAlign'),
      ink: (attribute(elements(font, 'color')[0] ?? '', 'rgb') ?? 'FF000000').slice(2),
      fill: solid === null ? null : attribute(solid, 'rgb')!.slice(2),
      wraps: /wrapText="1"/.test(xf),
      horizontal: attribute(xf, 'horizontal') ?? 'general',
      based: names.get(attribute(xf, 'xfId')) ?? 'none',
    };
  });
}
