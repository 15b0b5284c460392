import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import excel, { type Workbook } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../pipeline/9-publish.ts';
import { packageFolder, workedExample } from '../../pipeline/analysis/home.ts';
import { readerOf } from '../../pipeline/database/access.ts';
import { type Weighting, weightings } from '../../pipeline/findings/rankings/weightings.ts';
import { readPublication } from '../../pipeline/reports/publication.ts';
import { mainSheets } from '../../pipeline/workbook/main-sheets.ts';
import { weightingLabels } from '../../pipeline/workbook/recalculation/weighting-labels.ts';
import { excelLimits } from '../../pipeline/workbook/write-sheet.ts';
import { writeWorkbook } from '../../pipeline/workbook/write-workbook.ts';
import { inventedThread } from '../reports/invented-thread.ts';
import { runQuietly } from '../temporary-home.ts';
import { recalculated } from './recalculated.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const home = mkdtempSync(join(tmpdir(), 'listening-post-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let file: string;
let store: Database.Database;
beforeAll(async () => {
  for (const folder of ['analyses', 'data/samples']) {
    cpSync(join(packageFolder, folder), join(home, folder), { recursive: true });
  }
  const { analysis } = await runQuietly(home, workedExample);
  file = join(analysis.places.reports, `${workedExample}.xlsx`);
  store = new Database(analysis.places.database, { readonly: true });
});
afterAll(() => store.close());

const headRow = 8;
const controls = { threshold: 'C4', weighting: 'C5' };
const threshold = 20;

/** The table on Summary as it is seen, a list a row. */
function tableOf(workbook: Workbook): unknown[][] {
  const sheet = workbook.getWorksheet('Summary')!;
  const rows: unknown[][] = [];
  for (let row = headRow + 1; sheet.getCell(row, 1).text !== ''; row++) {
    rows.push(
      [1, 2, 3, 4, 5, 6, 7].map((column) => {
        const { value } = sheet.getCell(row, column);
        return typeof value === 'object' && value !== null && 'result' in value
          ? rounded(value.result)
          : rounded(value);
      }),
    );
  }
  return rows;
}

/** Sums of logarithms and of roots depend on their order in the last digits. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : (value ?? '');
}

interface RankingRow {
  readonly [name: string]: number | null;
  readonly share_low: number;
  readonly share_high: number;
}

/** What the findings say of a weighting, as the table shows it. */
function found(weighting: Weighting): unknown[][] {
  const rows = store
    .prepare(
      `select * from finding_rankings where list = 'issues' and sharing = 'whole'
        and weighting = ? order by rowid`,
    )
    .all(weighting) as RankingRow[];
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return rows.map((row) => {
    const few = 'too few voices to say';
    const isKnown = row.rank_low !== null;
    return [
      row.rank,
      row.name,
      row.score,
      row.share,
      isKnown ? `${percent(row.share_low)} to ${percent(row.share_high)}` : few,
      row.times_next ?? '–',
      isKnown ? `${row.rank_low} to ${row.rank_high}` : few,
    ].map(rounded);
  });
}

/** The likes of the issues' replies over a threshold, counted from tags and weights alone. */
function countedOver(likes: number): unknown[][] {
  return store
    .prepare(
      `select name, coalesce(sum(weights.likes) filter (where weights.likes > ?), 0) as score
        from themes left join tags using (theme) left join weights using (reply)
        where parent is null and counts = 'support'
        group by theme order by score desc, position`,
    )
    .raw()
    .all(likes) as unknown[][];
}

async function asWritten(): Promise<Workbook> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

describe('the sheet Summary', () => {
  it('stores the findings’ own numbers in its formulas', async () => {
    const workbook = await asWritten();
    expect(tableOf(workbook)).toEqual(found('likes-over-threshold'));
    expect(workbook.getWorksheet('Summary')!.getCell('B9').formula).toMatch(/^INDEX\(/);
  });

  it('offers a whole number and the six weightings, by the names that people read', async () => {
    const sheet = (await asWritten()).getWorksheet('Summary')!;
    expect(sheet.getCell(controls.threshold).value).toBe(threshold);
    expect(sheet.getCell(controls.weighting).value).toBe('Likes of replies over the threshold');
    expect(sheet.getCell(controls.threshold).dataValidation).toMatchObject({ type: 'whole' });
    expect(sheet.getCell(controls.weighting).dataValidation.formulae).toEqual([
      '"Likes of replies over the threshold,All likes,Square root of likes,Logarithm of likes,Replies,People"',
    ]);
  });
});

describe.skipIf(!hasLibreOffice)('the sheet Summary in LibreOffice, where it is installed,', () => {
  it('comes to what was stored, to each weighting of the findings, and to another threshold’s count', async () => {
    const others = [0, 5, 137];
    const books = await recalculated(file, controls, [
      {},
      ...weightings.map((weighting) => ({ weighting: weightingLabels[weighting] })),
      ...others.map((likes) => ({ threshold: likes })),
      { threshold: 99_999 },
    ]);
    expect(tableOf(books[0]!)).toEqual(found('likes-over-threshold'));
    for (const [place, weighting] of weightings.entries()) {
      expect(tableOf(books[1 + place]!), weighting).toEqual(found(weighting));
    }
    for (const [place, likes] of others.entries()) {
      const rows = tableOf(books[1 + weightings.length + place]!);
      expect(rows.map(([, name, figure]) => [name, figure])).toEqual(countedOver(likes));
      expect(new Set(rows.map((row) => row[4]))).toEqual(
        new Set(['not computed for this threshold']),
      );
    }
    const none = tableOf(books.at(-1)!);
    expect(new Set(none.map(([rank]) => rank))).toEqual(new Set([none.length]));
  }, 180_000);
});

describe('the sheet Summary of a thread that takes more than one worksheet', () => {
  it('holds plain figures, and says that nothing can be recalculated', async () => {
    const { analysis, store: small } = inventedThread();
    if (!('reads' in publish)) throw new Error('publish is a derived stage');
    const to = join(home, 'small.xlsx');
    const publication = readPublication(analysis, readerOf(small.read, publish.reads, 'The test'));
    await writeWorkbook(publication, to, mainSheets, { limits: { ...excelLimits, rows: 12 } });
    small.close();
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(to);
    const sheet = workbook.getWorksheet('Summary')!;
    const texts: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.formula, cell.address).toBeUndefined();
        texts.push(cell.text);
      }),
    );
    expect(texts).toContain(
      'Nothing can be recalculated here: the 18 replies take more than one worksheet. The figures are those of the analysis.',
    );
    expect(texts).toContain('Sustainability and wellbeing');
    expect(sheet.getCell('C3').dataValidation).toBeUndefined();
  });
});
