import type { OpenBook } from '../open-book.ts';
import { attribute, elements } from '../xml-reading.ts';
import { ofSheets, type Rule, repeated } from './rule.ts';
import { overview } from './tables.ts';

export const notice = 'Invented replies: a worked example';

export const sheetRules: readonly Rule[] = [
  {
    rule: 'sheets have names of their own that Excel takes: at most 31 characters and none of []:*?/\\',
    broken: ({ sheets }) => {
      const names = sheets.map(({ name }) => name);
      return [
        ...names.filter((name) => !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)),
        ...names.filter((name) => /^(sheet\d*|history)$/i.test(name)),
        ...repeated(names.map((name) => name.toLowerCase())),
      ];
    },
  },
  ofSheets('a sheet begins with a title, marked as a heading', ({ cells }) => {
    const [first, second] = cells.filter(({ column, row }) => column === 1 && row <= 2);
    const title = first?.text === notice ? second : first;
    if (!title || title.text.trim() === '') return ['has no title'];
    return title.style.based === 'Heading 1' ? [] : [`${title.address} is no heading`];
  }),
  ofSheets('a sheet says below its title what it holds', ({ cells }) => {
    const texts = cells
      .filter(({ column, row }) => column === 1 && row <= 3)
      .map(({ text }) => text);
    const said = texts.filter((text) => text !== notice)[1] ?? '';
    return said.split(' ').length < 4 ? ['says nothing'] : [];
  }),
  ofSheets('no row is left empty between the title and the table', ({ name, cells, tables }) => {
    if (tables.length !== 1 || name === overview) return [];
    const first = tables[0]!.first.row;
    const filled = new Set(cells.filter(({ text }) => text !== '').map(({ row }) => row));
    const rows = Array.from({ length: first - 1 }, (_, place) => place + 1);
    return rows.filter((row) => !filled.has(row)).map((row) => `row ${row}`);
  }),
  {
    rule: 'nothing is hidden: no sheet, no row, no column',
    broken: ({ sheets }) =>
      sheets.flatMap(({ name, isHidden, xml }) => [
        ...(isHidden ? [name] : []),
        ...[...elements(xml, 'row'), ...elements(xml, 'col')].filter((tag) =>
          /hidden="(1|true)"/.test(tag),
        ),
      ]),
  },
  {
    rule: 'the workbook opens on its first sheet, in the first cell',
    broken: (book) => {
      const view = elements(part(book, 'xl/workbook.xml'), 'workbookView')[0] ?? '';
      const [first, ...others] = book.sheets;
      return [
        ...((attribute(view, 'activeTab') ?? '0') === '0' ? [] : ['opens on another sheet']),
        ...(/activeCell="(?!A1")/.test(first!.xml) ? ['is in another cell'] : []),
        ...others.filter(({ xml }) => /tabSelected="1"/.test(xml)).map(({ name }) => name),
      ];
    },
  },
  {
    rule: 'the first sheet leads to each of the others by its name',
    broken: ({ sheets: [first, ...others] }) => {
      const at = new Map(first!.cells.map(({ address, text }) => [address, text]));
      const led = first!.links.map(({ cell, target }) => `${target}: ${at.get(cell)}`);
      return others
        .map(({ name }) => name)
        .filter((name) => !/ \d+$/.test(name))
        .filter((name) => !led.some((link) => link.includes(name)));
    },
  },
  {
    rule: 'prints on A4 across, as wide as the page, with the heads of a long table on every page',
    broken: (book) => {
      const names = part(book, 'xl/workbook.xml');
      const repeats = [...names.matchAll(/name="_xlnm.Print_Titles" localSheetId="(\d+)"/g)];
      const repeating = new Set(repeats.map(([, place]) => book.sheets[Number(place)]!.name));
      return book.sheets.flatMap(({ name, xml, tables }) => [
        ...(/<pageSetup [^>]*paperSize="9" orientation="landscape"/.test(xml) ? [] : [name]),
        ...(/fitToPage="1"/.test(xml) && /fitToWidth="1"/.test(xml) ? [] : [`${name}: too wide`]),
        ...(tables.length !== 1 || repeating.has(name) || name === overview
          ? []
          : [`${name}: no heads repeated`]),
      ]);
    },
  },
  ofSheets(
    'a formula is as short as Excel asks, and what it comes to is stored and no error',
    (sheet) =>
      sheet.cells
        .filter(
          ({ formula, text }) =>
            formula !== null &&
            (formula.length > 8192 || /^#/.test(text) || (text === '' && !formula.includes('""'))),
        )
        .map(({ address, formula }) => `${address} ${formula}`.slice(0, 90)),
  ),
  {
    rule: 'the document has a title, a subject, a language and a maker',
    broken: (book) =>
      ['dc:title', 'dc:subject', 'dc:language', 'dc:creator'].filter(
        (name) => !new RegExp(`<${name}>[^<]+</${name}>`).test(part(book, 'docProps/core.xml')),
      ),
  },
  {
    rule: 'has no macros, no comments, no links to other workbooks',
    broken: ({ parts }) =>
      [...parts.keys()].filter((name) => /vbaProject|comments|externalLink|connections/.test(name)),
  },
  {
    rule: 'the file has a name of small letters, figures and dashes',
    broken: ({ fileName }) => (/^[a-z0-9][a-z0-9-]{0,200}\.xlsx$/.test(fileName) ? [] : [fileName]),
  },
];

export function part({ parts }: OpenBook, name: string): string {
  return (parts.get(name) ?? '') as string;
}
