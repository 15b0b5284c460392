import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvLines } from '../../pipeline/reports/csv.ts';

function written(rows: readonly (readonly CsvCell[])[], header = ['a', 'b']): string {
  return [...csvLines(header, rows)].join('');
}

describe('a CSV file', () => {
  it('is read back as it was written, commas, quotes and line ends included', () => {
    const rows = [
      ['plain', 'with, comma'],
      ['"quoted"', 'two\nlines'],
      ['', 'Zoë 🌱'],
    ];
    const read = parse(written(rows), { bom: true, relax_column_count: false });
    expect(read).toEqual([['a', 'b'], ...rows]);
  });

  it('begins with a byte order mark and ends its lines as RFC 4180 asks', () => {
    expect(written([['x', 1]])).toBe('\uFEFFa,b\r\nx,1\r\n');
  });

  it('gives no spreadsheet a formula', () => {
    const starts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＠x'];
    const read: string[][] = parse(written(starts.map((text) => [text, ''])), { bom: true });
    for (const [place, start] of starts.entries()) {
      expect(read[place + 1]![0]).toBe(`'${start.replace('\r', '\n')}`);
    }
  });

  it('leaves numbers and what is not there alone', () => {
    expect(written([[-1.5, null]])).toBe('\uFEFFa,b\r\n-1.5,\r\n');
  });

  it('shows a control character by its picture', () => {
    expect(written([['a\u0000b', '\uD800']])).toBe('\uFEFFa,b\r\na␀b,\uFFFD\r\n');
  });
});
