import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import excel, { type Workbook } from 'exceljs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Weighting, weightings } from '../../pipeline/findings/rankings/weightings.ts';
import { weightingLabels } from '../../pipeline/workbook/recalculation/weighting-labels.ts';
import { runQuietly, smallHome, smallSettings } from '../temporary-home.ts';
import { tableOf } from './read-workbook.ts';
import { recalculated } from './recalculated.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** To Excel, which compares without case, the three names are one. */
const codebook = `themes:
  homes:
    name: Housing
    about: Somewhere to live.
    rules: [roof]
  building:
    name: housing
    about: What is built.
    rules: [wall]
  roofs:
    name: HOUSING
    about: What keeps the rain out.
    rules: [tile]
`;

/** 12, 15 and 21 replies, so that no two themes have the same interval under any weighting. */
const words = [...Array(12).fill('roof'), ...Array(15).fill('wall'), ...Array(21).fill('tile')];
const replies = [
  { id: '1', text: 'What should change?', author: 'host', likes: 1 },
  ...words.map((word, place) => ({
    id: `${place + 2}`,
    parent_id: '1',
    text: `Number ${place} asks for a ${word}`,
    author: `person${place}`,
    likes: 5 + place * (1 + (place % 3)),
  })),
];

/** Runs the analysis: its workbook, and what its findings say under a weighting. */
async function alike() {
  const home = smallHome(replies, smallSettings, codebook);
  const { analysis } = await runQuietly(home);
  const store = new Database(analysis.places.database, { readonly: true });
  onTestFinished(() => {
    store.close();
  });
  const rows = store
    .prepare(
      `select theme, share_low, share_high, rank_low, rank_high
        from finding_rankings where list = 'issues' and sharing = 'whole' and weighting = ?
        order by theme`,
    )
    .raw();
  return {
    file: join(home, 'reports/small/small.xlsx'),
    found: (weighting: Weighting) => (rows.all(weighting) as unknown[][]).map(rounded),
  };
}

describe('issues whose names differ in case only', () => {
  it('have names on Summary and heads on Replies that Excel tells apart', async () => {
    const { file, found } = await alike();
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(file);
    const names = tableOf(workbook, 'Recalculation').map(({ Issue: name }) => name);
    expect(names).toEqual(['Housing (homes)', 'housing (building)', 'HOUSING (roofs)']);
    expect(intervalsOf(workbook)).toEqual(found('likes-over-threshold'));
  }, 60_000);

  it.skipIf(!hasLibreOffice)(
    'have in LibreOffice, where it is installed, each their own intervals under every weighting',
    async () => {
      const { file, found } = await alike();
      const books = await recalculated(
        file,
        { threshold: 'C3', weighting: 'C4' },
        weightings.map((weighting) => ({ weighting: weightingLabels[weighting] })),
      );
      for (const [place, weighting] of weightings.entries()) {
        const wanted = found(weighting);
        expect(new Set(wanted.map(([, low]) => low)).size, weighting).toBeGreaterThan(1);
        expect(intervalsOf(books[place]!), weighting).toEqual(wanted);
      }
    },
    120_000,
  );
});

/** Of the working profile, where no notice stands above. */
const headRow = 3;

/** The intervals that each theme was given. */
function intervalsOf(workbook: Workbook): unknown[][] {
  const sheet = workbook.getWorksheet('Recalculation')!;
  const heads = (sheet.getRow(headRow).values as string[]).slice(1);
  const asked = ['Share, 95% from', 'Share, 95% to', 'Rank, 95% from', 'Rank, 95% to'];
  return tableOf(workbook, 'Recalculation', headRow)
    .map(({ Identifier: theme }, place) =>
      rounded([
        theme,
        ...asked.map((head) => sheet.getCell(headRow + 1 + place, heads.indexOf(head) + 1).result),
      ]),
    )
    .sort(byTheme);
}

/** LibreOffice writes 15 digits. */
function rounded(row: readonly unknown[]): unknown[] {
  return row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value));
}

function byTheme([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}
