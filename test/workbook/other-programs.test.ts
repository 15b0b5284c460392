import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts, texts } from '../reports/invented-rows.ts';
import { type Published, publishInvented } from '../reports/invented-thread.ts';
import { workbookOf } from './read-workbook.ts';

const python = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

let published: Published;
beforeAll(async () => {
  published = await publishInvented();
});

describe.skipIf(!hasOpenpyxl)('openpyxl, where it is installed,', () => {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = lambda sheet: [[str(c.value) if c.value is not None else None for c in row] for row in sheet.iter_rows()]
print(json.dumps({
  'sheets': book.sheetnames,
  'replies': cells(book['Replies']),
  'types': sorted({c.data_type for sheet in book for row in sheet.iter_rows() for c in row}),
  'filter': book['Replies'].auto_filter.ref,
  'links': sum(1 for row in book['Replies'].iter_rows() for c in row if c.hyperlink),
}))`;

  it('reads the same replies, no formula, the filter and every link', () => {
    const output = execFileSync(python, ['-c', script, workbookOf(published)]);
    const read = JSON.parse(output.toString());
    const [heads, first, ...others] = read.replies.slice(2);
    expect(heads.slice(0, 4)).toEqual(['Reply', 'Time (UTC)', 'Person', 'Text']);
    expect(first.slice(0, 4)).toEqual(['1', '2020-04-15 10:01:30', 'person-zedmnmzb2e', texts[0]]);
    expect(others.map((row: string[]) => row[3])).toContain(hostileTexts.formula);
    expect(read.types).not.toContain('f');
    expect(read.types).not.toContain('e');
    expect(read.sheets).toHaveLength(29);
    expect(read.filter).toBe(`A3:M${3 + texts.length}`);
    expect(read.links).toBe(texts.length);
  });
});

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is installed,', () => {
  /** Converts the workbook and gives the folder that holds what came of it. */
  function convert(format: string): string {
    const folder = mkdtempSync(join(published.reports, 'converted-'));
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      workbookOf(published),
    ]);
    return folder;
  }

  it('shows the texts as they were written and computes none of them', () => {
    const everySheet = '44,34,76,1,,0,false,true,false,false,false,-1';
    const folder = convert(`csv:Text - txt - csv (StarCalc):${everySheet}`);
    const rows: string[][] = parse(readFileSync(join(folder, 'invented-Replies.csv')), {
      relax_column_count: true,
      bom: true,
    });
    const shown = rows.slice(3).map((row) => row[3]);
    for (const name of ['formula', 'plus', 'minus', 'escape', 'markup', 'emoji'] as const) {
      expect(shown).toContain(hostileTexts[name]);
    }
    expect(shown).toContain('one\ntwo\nthree\nfour, "five"');
    expect(rows.slice(3)[0]).toContain('2020-04-15 10:01:30');
  });

  it('prints it', () => {
    const folder = convert('pdf');
    const file = readdirSync(folder).find((name) => name.endsWith('.pdf'))!;
    expect(readFileSync(join(folder, file)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
