import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { findingTables } from '../../pipeline/database/finding-tables.ts';
import { dataFiles } from '../../pipeline/reports/data-files.ts';
import { inventedThread, publishInvented } from './invented-thread.ts';

describe('the data files', () => {
  it('are one for each finding, with every column of its table', () => {
    const { store } = inventedThread();
    const names = dataFiles.map(({ name }) => `finding_${name.replaceAll('-', '_')}`);
    expect(names.sort()).toEqual(Object.keys(findingTables).sort());
    for (const { name, columns } of dataFiles) {
      const table = store.read.pragma(`table_info(finding_${name.replaceAll('-', '_')})`);
      expect(columns.map((column) => column.name).sort()).toEqual(
        (table as { name: string }[]).map((column) => column.name).sort(),
      );
    }
    store.close();
  });

  it('hold the rows of the tables in their order', async () => {
    const { reports } = await publishInvented();
    const rows = parse(readFileSync(join(reports, 'data/words.csv')), { bom: true, columns: true });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      rank: '1',
      word: 'people',
      mentions: '25',
      theme: 'listening',
    });
    expect(rows[1]).toMatchObject({ word: "'=climate", theme: '' });
  });

  it('hide the names in titles, and whatever could become a formula', async () => {
    const { reports } = await publishInvented();
    const rows: { title: string }[] = parse(readFileSync(join(reports, 'data/links.csv')), {
      bom: true,
      columns: true,
    });
    expect(rows.map((row) => row.title)).toEqual([
      "'@person-zedmnmzb2e on doughnuts",
      '',
      "'=cmd|'/C calc'!A0",
    ]);
  });

  it('name no post in the publish profile', async () => {
    for (const [profile, id] of [
      ['working', '9007199254741999'],
      ['publish', ''],
    ]) {
      const { reports } = await publishInvented({ settings: [`profile: ${profile}`] });
      const file = (name: string) => readFileSync(join(reports, 'data', name), 'utf8');
      expect(parse(file('missing.csv'), { bom: true, columns: true })).toEqual([
        { post_id: id, reason: 'deleted', answers: '2' },
      ]);
      expect(file('branches.csv').includes('9007199254740')).toBe(profile === 'working');
    }
  });
});
