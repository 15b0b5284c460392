import { attribute, elements } from '../xml-reading.ts';
import { ofCells, ofSheets, type Rule } from './rule.ts';
import { notice } from './sheets.ts';
import { overview } from './tables.ts';

/** By the Web Content Accessibility Guidelines 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;

const sansSerif = /^(Calibri|Arial|Aptos|Carlito|Liberation Sans|Noto Sans)$/;

export const formattingRules: readonly Rule[] = [
  ofCells(
    'letters are without serifs and 12 points high or higher',
    ({ style }) => style.size < 12 || !sansSerif.test(style.font),
  ),
  ofCells('no mark is raised to lead to a footnote', ({ style, text }) => {
    return style.isRaised || /[¹²³⁰-⁹†‡§]$/.test(text);
  }),
  ofCells(
    'letters stand out from what is behind them',
    ({ style }) => contrast(style.ink, style.fill ?? 'FFFFFF') < leastContrast,
  ),
  ofCells('numbers stand right or in the middle', ({ isNumber, style, text }) => {
    const isDate = style.horizontal === 'left' && Number(text) > 10_000;
    return isNumber && style.horizontal === 'left' && !isDate;
  }),
  ofCells(
    'texts of a table break into lines that are seen',
    (cell, { tables, widths, heights }) => {
      const isWithin = tables.some(
        ({ first, last }) => cell.row > first.row && cell.row <= last.row,
      );
      if (!isWithin || cell.isNumber || cell.formula !== null) return false;
      const room = widths.get(cell.column)!;
      if (!cell.style.wraps) return cell.text.length > room;
      const lines = Math.min(Math.ceil(cell.text.length / (room * 1.3)), 25);
      return heights.get(cell.row)! < lines * 15;
    },
  ),
  ofSheets('a picture or a chart says in words what it shows', ({ drawing }) =>
    elements(drawing, 'xdr:cNvPr')
      .filter((shape) => (attribute(shape, 'descr') ?? '').split(' ').length < 4)
      .map((shape) => attribute(shape, 'name') ?? 'a shape'),
  ),
  ofSheets('nothing floats over the cells but pictures and charts', ({ drawing, xml }) => [
    ...elements(drawing, 'xdr:sp'),
    ...elements(xml, 'legacyDrawing'),
    ...elements(xml, 'controls'),
  ]),
  ofSheets('a link says where it leads', ({ links, cells }) => {
    const said = new Map(cells.map(({ address, text }) => [address, text]));
    const empty = /^(here|click here|link|more|this|)$/i;
    return links
      .filter(({ cell }) => empty.test((said.get(cell) ?? '').trim()))
      .map(({ cell }) => cell);
  }),
];

export const plainFormatting: readonly Rule[] = [
  ofSheets('nothing is frozen', ({ xml }) => elements(xml, 'pane')),
  ofSheets('no table has filter buttons', ({ xml, tables }) => [
    ...elements(xml, 'autoFilter'),
    ...tables
      .filter((table) => elements(table.xml, 'autoFilter').length > 0)
      .map(({ name }) => name),
  ]),
  ofSheets('nothing is said in the head or foot of a page', ({ xml }) =>
    elements(xml, 'oddHeader').concat(elements(xml, 'oddFooter')),
  ),
  ofCells('no cell is filled with a colour', ({ style }) => style.fill !== null),
];

export const workingConveniences: readonly Rule[] = [
  ofSheets('the heads of a table that is alone on its sheet are frozen', ({ name, xml, tables }) =>
    tables.length !== 1 || name === overview || /<pane [^>]*state="frozen"/.test(xml)
      ? []
      : ['not frozen'],
  ),
  ofSheets('a table that is alone on its sheet has filters', ({ name, tables }) =>
    tables
      .filter((table) => name !== overview && !table.xml.includes('<autoFilter'))
      .map((table) => `${table.name} has none`),
  ),
  ofSheets('a printed page says what it belongs to', ({ xml, cells }) => {
    const header = /<oddHeader>(.*?)<\/oddHeader>/s.exec(xml)?.[1] ?? '';
    const isInvented = cells[0]!.text === notice;
    return header === '' || (isInvented && !header.includes(notice)) ? ['says nothing'] : [];
  }),
];

/** Of two colours as "1B3A4B" (WCAG 2.2, contrast ratio and relative luminance). */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
