import type { SheetAdditions } from './additions.ts';
import { barsExtension, barsXml } from './data-bar.ts';
import { inputsXml } from './inputs.ts';
import { inserted } from './inserted.ts';
import { sheetLinksXml } from './sheet-links.ts';
import { type Child, childrenOf, inOrder } from './worksheet-order.ts';

/** What a worksheet gets, and by which relationships it finds its parts. */
export interface TailAdditions extends Pick<SheetAdditions, 'bars' | 'inputs' | 'links'> {
  /** The worksheet's number, which makes the identities of its bars. */
  readonly number: number;
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/**
 * What follows the cells of a worksheet, with what is added to it, in the order that Excel asks for.
 * @param xml the children after `sheetData`, as the stream writer wrote them
 */
export function worksheetTail(xml: string, added: TailAdditions): string {
  const { number, drawing, tables, bars = [], inputs = [], links = [] } = added;
  const children: (Child | null)[] = [
    ...linked(childrenOf(xml), sheetLinksXml(links)),
    bars.length > 0 ? { name: 'conditionalFormatting', xml: barsXml(bars, number) } : null,
    inputs.length > 0 ? { name: 'dataValidations', xml: inputsXml(inputs) } : null,
    drawing === null ? null : { name: 'drawing', xml: `<drawing r:id="${drawing}"/>` },
    tables.length > 0 ? { name: 'tableParts', xml: tablePartsXml(tables) } : null,
    bars.length > 0
      ? { name: 'extLst', xml: `<extLst>${barsExtension(bars, number)}</extLst>` }
      : null,
  ];
  return inOrder(children.filter((child) => child !== null))
    .map((child) => child.xml)
    .join('');
}

/** The links of a worksheet stand in one element. */
function linked(children: readonly Child[], links: string): Child[] {
  if (links === '') return [...children];
  const others = children.filter(({ name }) => name !== 'hyperlinks');
  const written = children.find(({ name }) => name === 'hyperlinks');
  const xml = written?.xml ?? '<hyperlinks></hyperlinks>';
  return [...others, { name: 'hyperlinks', xml: inserted(xml, '</hyperlinks>', links) }];
}

function tablePartsXml(tables: readonly string[]): string {
  const each = tables.map((id) => `<tablePart r:id="${id}"/>`);
  return `<tableParts count="${tables.length}">${each.join('')}</tableParts>`;
}
