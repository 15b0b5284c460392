import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts, texts } from '../reports/invented-rows.ts';
import { publishInvented } from '../reports/invented-thread.ts';
import { openBook } from './open-book.ts';
import { detailsOf, workbookOf } from './read-workbook.ts';

const python = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** A workbook as the script below tells it; tables, filters, links and rows by sheet. */
interface ReadBook {
  readonly sheets: readonly string[];
  readonly types: readonly string[];
  readonly formulas: number;
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly filters: Readonly<Record<string, readonly boolean[]>>;
  readonly links: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Both workbooks of both profiles, under names of their own. */
const files: string[] = [];
let folder: string;

beforeAll(async () => {
  for (const profile of ['working', 'publish']) {
    const published = await publishInvented({ settings: [`profile: ${profile}`] });
    folder ??= mkdtempSync(join(published.reports, 'opened-'));
    for (const [name, file] of [
      ['main', workbookOf(published)],
      ['details', detailsOf(published)],
    ] as const) {
      const copy = join(folder, `${profile}-${name}.xlsx`);
      copyFileSync(file, copy);
      files.push(copy);
    }
  }
}, 60_000);

describe.skipIf(!hasOpenpyxl)('openpyxl, where it is installed,', () => {
  const script = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
def read(file):
    book, stored = openpyxl.load_workbook(file), openpyxl.load_workbook(file, data_only=True)
    cells = [c for sheet in book for row in sheet.iter_rows() for c in row]
    formulas = [c for c in cells if c.data_type == 'f']
    return {
      'sheets': book.sheetnames,
      'types': sorted({c.data_type for c in cells}),
      'formulas': len(formulas),
      'tables': {s.title: [t.ref for t in s.tables.values()] for s in book},
      'filters': {s.title: [t.autoFilter is not None for t in s.tables.values()] for s in book},
      'links': {s.title: sum(1 for row in s.iter_rows() for c in row if c.hyperlink) for s in book},
      'rows': {s.title: [[None if c is None else str(c) for c in row] for row in s.iter_rows(values_only=True)] for s in stored},
    }
print(json.dumps({file.split('/')[-1]: read(file) for file in sys.argv[1:]}))`;

  it('reads the same replies, tables, links and stored results, and no error', () => {
    const output = execFileSync(python, ['-c', script, ...files], { maxBuffer: 2 ** 28 });
    const books: Record<string, ReadBook> = JSON.parse(output.toString());
    expect(Object.keys(books)).toHaveLength(4);
    for (const [name, { types, sheets, filters }] of Object.entries(books)) {
      expect(types, name).not.toContain('e');
      expect(sheets[0], name).toBe('Read me first');
      const isFiltered = name.startsWith('working');
      for (const sheet of sheets.filter((title) => title !== 'Summary')) {
        for (const filter of filters[sheet]!) expect(filter, `${name} ${sheet}`).toBe(isFiltered);
      }
    }
    const main = books['working-main.xlsx']!;
    expect(main.formulas).toBeGreaterThan(20);
    expect(books['working-details.xlsx']!.formulas).toBe(0);
    const [heads, first, ...others] = main.rows.Replies!.slice(2);
    expect(heads!.slice(0, 4)).toEqual(['Reply', 'Time (UTC)', 'Person', 'Text']);
    expect(first!.slice(0, 4)).toEqual(['1', '2020-04-15 10:01:30', 'person-zedmnmzb2e', texts[0]]);
    expect(others.map((row) => row[3])).toContain(hostileTexts.formula);
    expect(main.tables.Replies![0]).toMatch(new RegExp(`^A3:[A-Z]+${3 + texts.length}$`));
    expect(main.links.Replies).toBe(texts.length);
    const references = books['publish-main.xlsx']!.rows.References!;
    expect(references[4]).toEqual(expect.arrayContaining(['Doughnut Economics', '34', '30', '28']));
  });
});

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is installed,', () => {
  /** Converts workbooks and gives the folder that holds what came of them. */
  function convert(format: string, asked: readonly string[]): string {
    const converted = mkdtempSync(join(folder, 'converted-'));
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      converted,
      ...asked,
    ]);
    return converted;
  }

  it('shows the texts as they were written and computes none of them', () => {
    const everySheet = '44,34,76,1,,0,false,true,false,false,false,-1';
    const converted = convert(`csv:Text - txt - csv (StarCalc):${everySheet}`, [files[0]!]);
    const rows: string[][] = parse(readFileSync(join(converted, 'working-main-Replies.csv')), {
      relax_column_count: true,
      bom: true,
    });
    const shown = rows.slice(3).map((row) => row[3]);
    for (const name of ['formula', 'plus', 'minus', 'escape', 'markup', 'emoji'] as const) {
      expect(shown).toContain(hostileTexts[name]);
    }
    expect(shown).toContain('one\ntwo\nthree\nfour, "five"');
    expect(rows.slice(3)[0]).toContain('2020-04-15 10:01:30');
  }, 120_000);

  it('saves every sheet anew with the same numbers, and the same texts in each cell', async () => {
    const converted = convert('xlsx', files);
    for (const file of files) {
      const name = basename(file);
      const before = await openBook(file);
      const after = await openBook(join(converted, name));
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(
        before.sheets.map((sheet) => sheet.name),
      );
      for (const [place, sheet] of before.sheets.entries()) {
        const seen = new Map(after.sheets[place]!.cells.map((cell) => [cell.address, cell]));
        for (const { address, text, isNumber, formula } of sheet.cells) {
          // The invented findings lack some figures; there LibreOffice computes its own.
          if (formula !== null && text === '') continue;
          const again = seen.get(address)?.text ?? '';
          const at = `${name} ${sheet.name} ${address}`;
          if (isNumber) expect(Number(again), at).toBeCloseTo(Number(text), 9);
          else expect(plain(again), at).toBe(plain(text));
        }
      }
    }
  }, 240_000);

  it('prints them', () => {
    const converted = convert('pdf', files);
    for (const file of files) {
      const pdf = join(converted, basename(file).replace('.xlsx', '.pdf'));
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    }
  }, 240_000);
});

/** A text without what each program writes in its own way: escapes and the ends of lines. */
function plain(text: string): string {
  return text.replaceAll('_x005F_', '_').replaceAll('\r', '').trim();
}
