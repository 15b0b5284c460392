import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../pipeline/reports/data-files.ts';
import type { Figure } from '../../pipeline/reports/meanings/figure.ts';
import { readWorkbook, tableOf } from '../workbook/read-workbook.ts';
import { inventedThread, publishInvented } from './invented-thread.ts';

/** A sentence that says where an interval is, or why there is none. */
const saysOfInterval = /^(?:None\b|95%|In\b).*\.$/s;
const besideIt = /^95%, in the columns ending in _low and _high\b/;

describe('each number of the data files', () => {
  it('has its unit, and its interval or the word why there is none', () => {
    const { store } = inventedThread();
    for (const { name, columns } of dataFiles) {
      const table = store.read.pragma(`table_info(finding_${name.replaceAll('-', '_')})`) as {
        readonly name: string;
        readonly type: string;
      }[];
      const typeOf = new Map(table.map((column) => [column.name, column.type]));
      for (const { name: column, about } of columns) {
        const where = `${column} of ${name}.csv`;
        if (typeOf.get(column) === 'TEXT') {
          expect(about, where).toBeTypeOf('string');
        } else {
          expect(about, where).toMatchObject({
            about: expect.stringMatching(/\S/),
            unit: expect.stringMatching(/\S/),
            interval: expect.stringMatching(saysOfInterval),
          });
        }
      }
    }
    store.close();
  });

  it('has its interval in _low and _high where it says so, in its own unit, and nowhere else', () => {
    for (const { name, columns } of dataFiles) {
      const aboutOf = new Map(columns.map((column) => [column.name, column.about]));
      for (const [column, about] of aboutOf) {
        if (typeof about === 'string') continue;
        const ends = ['low', 'high'].map((end) => aboutOf.get(`${column}_${end}`));
        if (besideIt.test(about.interval)) {
          for (const end of ends) {
            expect(end, `${column} of ${name}.csv`).toMatchObject({ unit: about.unit });
          }
        } else {
          expect(ends, `${column} of ${name}.csv`).toEqual([undefined, undefined]);
        }
        const [, whose] = /^(.*)_(?:low|high)$/.exec(column) ?? [];
        if (whose !== undefined) {
          expect((aboutOf.get(whose) as Figure | undefined)?.interval).toMatch(besideIt);
          expect(about.interval).toBe('None: it is an end of one.');
        }
      }
    }
  });
});

describe('each number of the workbook', () => {
  it.each(['working', 'publish'])(
    'is in its dictionary with unit and interval: %s',
    async (profile) => {
      const workbook = await readWorkbook(
        await publishInvented({ settings: [`profile: ${profile}`] }),
      );
      const rows = tableOf(workbook, 'Data dictionary');
      const ofSheets = rows.filter((row) => String(row['Sheet or file']).startsWith('Sheet'));
      const isNumber = (kind: unknown) => /number|share|rank/.test(String(kind));
      const numbers = ofSheets.filter(({ Kind }) => isNumber(Kind));
      expect(numbers.length).toBeGreaterThan(60);
      for (const { Interval, Unit, ...where } of numbers) {
        const column = `${where['Sheet or file']}, ${where.Column}`;
        expect(Unit, column).toMatch(/\S/);
        expect(Interval, column).toMatch(saysOfInterval);
        // Sheets have no columns of such names.
        expect(Interval, column).not.toMatch(besideIt);
      }
    },
  );
});
