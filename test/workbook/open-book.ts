import { basename, posix } from 'node:path';
import { type CellStyle, stylesOf } from './cell-styles.ts';
import { partsOf } from './read-workbook.ts';
import { attribute, elements, unescapeXml } from './xml-reading.ts';

/** A workbook as its XML has it, read by nothing that the pipeline writes it with. */
export interface OpenBook {
  readonly fileName: string;
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  readonly sheets: readonly OpenSheet[];
}

export interface OpenSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly xml: string;
  readonly cells: readonly OpenCell[];
  /** In digits of the standard font, by column from 1. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points, by row from 1. */
  readonly heights: ReadonlyMap<number, number>;
  readonly tables: readonly OpenTable[];
  /** The drawing part, if the sheet has one. */
  readonly drawing: string;
  readonly links: readonly OpenLink[];
}

export interface OpenCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly formula: string | null;
  readonly style: CellStyle;
}

export interface OpenTable {
  readonly name: string;
  readonly heads: readonly string[];
  readonly xml: string;
  readonly first: Place;
  readonly last: Place;
}

export interface OpenLink {
  readonly cell: string;
  /** The address, or the place in the workbook. */
  readonly target: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export async function openBook(file: string): Promise<OpenBook> {
  const parts = await partsOf(file);
  const text = (name: string) => (parts.get(name) ?? '') as string;
  const styles = stylesOf(text('xl/styles.xml'));
  const shared = (text('xl/sharedStrings.xml').match(/<si>.*?<\/si>/gs) ?? []).map(textOf);
  const related = relationshipsOf(parts, 'xl/workbook.xml');
  const sheets = elements(text('xl/workbook.xml'), 'sheet').map((tag) => {
    const part = related.get(attribute(tag, 'r:id')!)!;
    const xml = text(part);
    const targets = relationshipsOf(parts, part);
    const partOf = (element: string) =>
      elements(xml, element).map((found) => text(targets.get(attribute(found, 'r:id')!)!));
    return {
      name: unescapeXml(attribute(tag, 'name')!),
      isHidden: (attribute(tag, 'state') ?? 'visible') !== 'visible',
      xml,
      cells: cellsOf(xml, styles, shared),
      widths: widthsOf(xml),
      heights: new Map(
        elements(xml, 'row').map((row) => [
          Number(attribute(row, 'r')),
          Number(attribute(row, 'ht') ?? 15),
        ]),
      ),
      tables: partOf('tablePart').map(tableOf),
      drawing: partOf('drawing').join(''),
      links: elements(xml, 'hyperlink').map((link) => ({
        cell: attribute(link, 'ref')!,
        target: targets.get(attribute(link, 'r:id') ?? '') ?? attribute(link, 'location') ?? '',
      })),
    };
  });
  return { fileName: basename(file), parts, sheets };
}

function relationshipsOf(parts: OpenBook['parts'], part: string): Map<string, string> {
  const rels = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  return new Map(
    elements((parts.get(rels) ?? '') as string, 'Relationship').map((tag) => {
      const target = unescapeXml(attribute(tag, 'Target')!);
      const isOutside = attribute(tag, 'TargetMode') === 'External';
      const whole = target.startsWith('/')
        ? target.slice(1)
        : posix.join(posix.dirname(part), target);
      return [attribute(tag, 'Id')!, isOutside ? target : whole];
    }),
  );
}

function cellsOf(xml: string, styles: readonly CellStyle[], shared: readonly string[]): OpenCell[] {
  return [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, head = '', body = '']) => {
    const address = attribute(head, 'r')!;
    const type = attribute(head, 't') ?? 'n';
    const text = textOf(body);
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(body)?.[1];
    return {
      address,
      ...placeOf(address),
      text: type === 's' ? shared[Number(text)]! : text,
      isNumber: type === 'n' && text !== '',
      formula: formula === undefined ? null : unescapeXml(formula),
      style: styles[Number(attribute(head, 's') ?? 0)]!,
    };
  });
}

/** The texts of a cell or of a shared string, whatever they are made of. */
function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<([vt])(?: [^>]*)?>(.*?)<\/\1>/gs)];
  return unescapeXml(texts.map(([, , text]) => text).join(''));
}

function widthsOf(xml: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const column of elements(xml, 'col')) {
    const last = Number(attribute(column, 'max'));
    for (let place = Number(attribute(column, 'min')); place <= last; place++) {
      widths.set(place, Number(attribute(column, 'width')));
    }
  }
  return widths;
}

function tableOf(xml: string): OpenTable {
  const [first, last] = attribute(xml, 'ref')!.split(':');
  return {
    name: attribute(xml, 'displayName')!,
    heads: elements(xml, 'tableColumn').map((column) => unescapeXml(attribute(column, 'name')!)),
    xml,
    first: placeOf(first!),
    last: placeOf(last!),
  };
}

/** "B7" as its row and its column, both from 1. */
export function placeOf(address: string): Place {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  let column = 0;
  for (const letter of letters!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}
