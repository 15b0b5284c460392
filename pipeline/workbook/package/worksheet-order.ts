/** The children of a worksheet after its cells, in the order of CT_Worksheet (ECMA-376 part 1, A.2). */
const order = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type ChildName = (typeof order)[number];

/** One child of a worksheet, whole. */
export interface Child {
  readonly name: ChildName;
  readonly xml: string;
}

/**
 * The children of a worksheet, whose XML is given without anything around them.
 * @throws where one has no place in a worksheet
 */
export function childrenOf(xml: string): Child[] {
  const children: Child[] = [];
  let rest = xml;
  while (rest !== '') {
    const name = /^<(\w+)/.exec(rest)?.[1];
    const child = order.find((known) => known === name);
    if (child === undefined) throw new Error(`A worksheet has no place for ${rest.slice(0, 40)}`);
    const end = endOf(rest, child);
    children.push({ name: child, xml: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  return children;
}

/** No child of a worksheet holds another of its own name. */
function endOf(xml: string, name: string): number {
  const opened = xml.indexOf('>') + 1;
  if (xml[opened - 2] === '/') return opened;
  const closing = `</${name}>`;
  const place = xml.indexOf(closing, opened);
  if (place < 0) throw new Error(`The workbook's XML has no ${closing}.`);
  return place + closing.length;
}

/** In the order of the schema; those of one name stay as they are. */
export function inOrder(children: readonly Child[]): Child[] {
  return children.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
