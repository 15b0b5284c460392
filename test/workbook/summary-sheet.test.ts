import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const profiles = ['working', 'publish'] as const;
type Profile = (typeof profiles)[number];

/** Above its table, what is published has one row more. */
const layouts = {
  working: { headRow: 9, controls: { threshold: 'C4', weighting: 'C5' } },
  publish: { headRow: 10, controls: { threshold: 'C5', weighting: 'C6' } },
};

const fileOf = (profile: Profile) => join(home, `${profile}.xlsx`);
let store: Database.Database;
beforeAll(async () => {
  for (const folder of ['analyses', 'data/samples']) {
    cpSync(join(packageFolder, folder), join(home, folder), { recursive: true });
  }
  const settings = join(home, 'analyses', workedExample, 'analysis.yaml');
  const written = readFileSync(settings, 'utf8');
  for (const profile of profiles) {
    writeFileSync(settings, `${written}\nprofile: ${profile}\n`);
    const { analysis } = await runQuietly(home, workedExample);
    cpSync(join(analysis.places.reports, `${workedExample}.xlsx`), fileOf(profile));
    store?.close();
    store = new Database(analysis.places.database, { readonly: true });
  }
}, 120_000);
afterAll(() => store.close());

const threshold = 20;

/** The table on Summary as it is seen, a list a row. */
function tableOf(workbook: Workbook, profile: Profile): unknown[][] {
  const { headRow } = layouts[profile];
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
    const few = 'too few voices';
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

/** What the sheet says by formula of the choice: how many are over the threshold, in what the figures are … */
function saidOn(workbook: Workbook, profile: Profile) {
  const { headRow } = layouts[profile];
  const sheet = workbook.getWorksheet('Summary')!;
  const said = (column: number, above: number) => sheet.getCell(headRow - above, column).result;
  return { use: said(4, 5), meaning: said(4, 4), over: said(2, 3), unit: said(3, 1) };
}

const likesFirst = {
  use: '← Change this number; this choice uses it.',
  meaning: '← One of six to choose: each reply over the threshold by its likes.',
  over: '120 of 713 replies have more than 20 likes; the most is 1,840.',
  unit: 'Likes',
};

const choosing: Readonly<Record<Weighting, readonly [unit: string, meaning: string]>> = {
  'likes-over-threshold': ['Likes', 'each reply over the threshold by its likes'],
  likes: ['Likes', 'each reply by its likes'],
  'square-root': ['Points', 'square root of 1 + likes'],
  log: ['Points', '1 + natural logarithm of 1 + likes'],
  equal: ['Replies', 'each reply counts 1'],
  people: ['People', 'each person counts once for an issue'],
};

/** Counted from the weights alone. */
function overSaid(likes: number): string {
  const [over, all, most] = store
    .prepare('select sum(likes > ?), count(*), max(likes) from weights')
    .raw()
    .get(likes) as number[];
  const grouped = (number: number) => number.toLocaleString('en-GB');
  const who = over === 0 ? 'No reply has' : `${grouped(over!)} of ${grouped(all!)} replies`;
  const have = over === 0 ? '' : over === 1 ? ' has' : ' have';
  return `${who}${have} more than ${grouped(likes)} ${likes === 1 ? 'like' : 'likes'}; the most is ${grouped(most!)}.`;
}

/** Where the bars of the chart end, or would if there were any. */
function barEnds(workbook: Workbook, profile: Profile): unknown[] {
  const sheet = workbook.getWorksheet('Recalculation')!;
  const row = layouts[profile].headRow - 5;
  const column = (sheet.getRow(row).values as string[]).indexOf('Bar: end');
  const ends: unknown[] = [];
  for (let at = row + 1; sheet.getCell(at, 1).text !== ''; at++)
    ends.push(sheet.getCell(at, column).result);
  return ends;
}

async function asWritten(profile: Profile): Promise<Workbook> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(fileOf(profile));
  return workbook;
}

describe.each(profiles)('the sheet Summary of the profile %s', (profile) => {
  const { headRow, controls } = layouts[profile];

  it('stores the findings’ own numbers in its formulas', async () => {
    const workbook = await asWritten(profile);
    expect(tableOf(workbook, profile)).toEqual(found('likes-over-threshold'));
    const first = workbook.getWorksheet('Summary')!.getCell(headRow + 1, 2);
    expect(first.formula).toMatch(/^INDEX\(/);
    expect(saidOn(workbook, profile)).toEqual(likesFirst);
  });

  it('offers a whole number and the six weightings, by the names that people read', async () => {
    const sheet = (await asWritten(profile)).getWorksheet('Summary')!;
    expect(sheet.getCell(controls.threshold).value).toBe(threshold);
    expect(sheet.getCell(controls.weighting).value).toBe('Likes of replies over the threshold');
    expect(sheet.getCell(controls.threshold).dataValidation).toMatchObject({ type: 'whole' });
    expect(sheet.getCell(controls.weighting).dataValidation.formulae).toEqual([
      '"Likes of replies over the threshold,All likes,Square root of likes,Logarithm of likes,Replies,People"',
    ]);
  });

  it('calls the two cells by the names that its formulas use', async () => {
    const { definedNames } = await asWritten(profile);
    expect(definedNames.getRanges('Threshold').ranges).toEqual([absolute(controls.threshold)]);
    expect(definedNames.getRanges('Weighting').ranges).toEqual([absolute(controls.weighting)]);
  });
});

function absolute(cell: string): string {
  return `Summary!${cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}

describe.skipIf(!hasLibreOffice)('the sheet Summary in LibreOffice, where it is installed,', () => {
  it.each(profiles)(
    'comes in the profile %s to what was stored, to each weighting of the findings, and to another threshold’s count',
    async (profile) => {
      const others = [0, 5, 137];
      const most = [1, 1839];
      const books = await recalculated(fileOf(profile), layouts[profile].controls, [
        {},
        ...weightings.map((weighting) => ({ weighting: weightingLabels[weighting] })),
        ...others.map((likes) => ({ threshold: likes })),
        ...most.map((likes) => ({ threshold: likes })),
        { threshold: 99_999 },
      ]);
      expect(tableOf(books[0]!, profile)).toEqual(found('likes-over-threshold'));
      for (const [place, weighting] of weightings.entries()) {
        expect(tableOf(books[1 + place]!, profile), weighting).toEqual(found(weighting));
        const [unit, meaning] = choosing[weighting];
        expect(saidOn(books[1 + place]!, profile)).toEqual({
          ...likesFirst,
          use: place === 0 ? likesFirst.use : '← Not used by this choice.',
          meaning: `← One of six to choose: ${meaning}.`,
          unit,
        });
      }
      for (const [place, likes] of others.entries()) {
        const book = books[1 + weightings.length + place]!;
        expect(saidOn(book, profile).over).toBe(overSaid(likes));
        const rows = tableOf(book, profile);
        expect(rows.map(([, name, figure]) => [name, figure])).toEqual(countedOver(likes));
        expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(['not computed']));
      }
      for (const [place, likes] of most.entries()) {
        const book = books[1 + weightings.length + others.length + place]!;
        expect(saidOn(book, profile).over).toBe(overSaid(likes));
      }
      const none = tableOf(books.at(-1)!, profile);
      expect(new Set(none.map(([rank]) => rank))).toEqual(new Set([none.length]));
      expect(saidOn(books.at(-1)!, profile).over).toBe(
        'No reply has more than 99,999 likes; the most is 1,840.',
      );
      // A chart without bars still has an axis of shares.
      expect(new Set(barEnds(books.at(-1)!, profile))).toEqual(new Set([0.9]));
    },
    180_000,
  );
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
