import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { xlsxTable } from '../../pipeline/sources/files/containers/xlsx.ts';
import { examine } from '../../pipeline/sources/files/data-file.ts';
import { readPage, temporaryFolder } from './read-pages.ts';
import { book, inlineRow, relationships, sheet, strings, texts, zipped } from './xlsx-parts.ts';

describe('a cell of a workbook', () => {
  it('keeps its letters, accents and emoji, wherever the parts are cut while unpacking', async () => {
    const long = (row: number) => 'x'.repeat(row % 7) + `é😀ü漢 ${row} `.repeat(2000);
    const written = Array.from({ length: 60 }, (_, row) => long(row).trim());
    for (const useSharedStrings of [true, false]) {
      const filename = join(temporaryFolder(), 'long.xlsx');
      const writer = new exceljs.stream.xlsx.WorkbookWriter({ filename, useSharedStrings });
      const replies = writer.addWorksheet('Replies');
      replies.addRow(['id', 'text']).commit();
      for (const [id, text] of written.entries()) replies.addRow([`a${id}`, text]).commit();
      await writer.commit();
      const found = await texts(filename);
      // Compared one by one: a difference of such texts would take minutes to print.
      expect(found.map((text, row) => text === written[row])).toEqual(written.map(() => true));
    }
  });

  it('that is only coloured makes no column', async () => {
    const coloured = '<c r="C1" s="1"/><c r="XFD1" s="1"/></row>';
    const heading = inlineRow('id', 'text').replace('</row>', coloured);
    const file = await zipped([
      relationships(['x', 'worksheets/a.xml']),
      book('x'),
      sheet('xl/worksheets/a.xml', heading + inlineRow('a', 'Ask the otters.', 'beside')),
    ]);
    const { headings } = await xlsxTable(await examine({ path: file, shown: 'replies.xlsx' }));
    expect(headings).toEqual(['id', 'text']);
    expect(await texts(file)).toEqual(['Ask the otters.']);
  });

  it('keeps every run of its text, without the reading aid above it', async () => {
    const aided = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    const runs = '<r><t>Ask </t></r><r><rPr><b/></rPr><t xml:space="preserve">the otters</t></r>';
    const file = await zipped([
      relationships(['x', 'worksheets/a.xml'], ['y', 'sharedStrings.xml', 'sharedStrings']),
      book('x'),
      strings(aided, runs, '<t>two_x000D_\nlines, &amp;lt; and _x005F_x000D_</t>'),
      sheet(
        'xl/worksheets/a.xml',
        `${inlineRow('id', 'text')}
        <row><c><v>1</v></c><c t="s"><v>0</v></c></row>
        <row><c><v>2</v></c><c t="s"><v>1</v></c></row>
        <row><c><v>3</v></c><c t="s"><v>2</v></c></row>
        <row><c><v>4</v></c><c t="inlineStr"><is>${runs}</is></c></row>`,
      ),
    ]);
    expect(await texts(file)).toEqual([
      '東京',
      'Ask the otters',
      'two\r\nlines, &lt; and _x000D_',
      'Ask the otters',
    ]);
  });
});

describe('a date in a workbook', () => {
  const day = 43936;
  const dated = async (styles: readonly number[], cells: string, date1904 = false) => {
    const [name, xml] = book('x');
    const from = date1904 ? '<workbookPr date1904="1"/><sheets>' : '<sheets>';
    const codes = ['YYYY\\-MM', '0.0&quot;d&quot;', '[$-409]d/m', '[Red]0\\h'];
    const own = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
    const xfs = styles.map((format) => `<xf numFmtId="${format}"/>`).join('');
    const file = await zipped([
      [name, xml.replace('<sheets>', from)],
      relationships(['x', 'a.xml'], ['s', 'styles.xml', 'styles']),
      [
        'xl/styles.xml',
        `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
      ],
      sheet('xl/a.xml', inlineRow('id', 'text', 'date', 'likes') + cells),
    ]);
    return (await readPage(file)).posts[0];
  };
  const row = (date: string, likes = '') =>
    `<row><c><v>1</v></c><c t="str"><v>x</v></c>${date}${likes}</row>`;

  it('is known by its format, and a number beside it stays a number', async () => {
    for (const [dateFormat, numberFormat] of [
      [14, 0],
      [22, 10],
      [31, 4],
      [164, 165],
      [166, 167],
    ] as const) {
      const cells = row(`<c s="1"><v>${day}.5</v></c>`, '<c s="2"><v>7</v></c>');
      const post = await dated([0, dateFormat, numberFormat], cells);
      expect(post).toMatchObject({ createdAt: '2020-04-15T12:00:00.000Z', counts: { likes: 7 } });
    }
  });

  it('may be a formula, count from 1904 or be written out', async () => {
    const formula = row(`<c s="1"><f>A1+1</f><v>${day}</v></c>`);
    const written = row('<c s="1" t="d"><v>2020-04-15T00:00:00Z</v></c>');
    const early = row(`<c s="1"><v>${day - 1462}</v></c>`);
    const expected = { createdAt: '2020-04-15T00:00:00.000Z' };
    expect(await dated([0, 14], formula)).toMatchObject(expected);
    expect(await dated([0, 14], written)).toMatchObject(expected);
    expect(await dated([0, 14], early, true)).toMatchObject(expected);
  });
});
