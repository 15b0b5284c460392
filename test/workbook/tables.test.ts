import { describe, expect, it } from 'vitest';
import { headsOf } from '../../pipeline/workbook/heads.ts';
import { tableName } from '../../pipeline/workbook/package/table-name.ts';
import { column, sheetOf } from '../../pipeline/workbook/sheet.ts';
import { packageFaults, partNames, partTree } from './package-faults.ts';
import { partsOf } from './read-workbook.ts';
import { issueSheet, smallBook } from './small-book.ts';
import { named } from './xml-tree.ts';

describe('a named table', () => {
  it('stands on each sheet with rows, filtered by itself and in the style of its cells', async () => {
    const parts = await partsOf(await smallBook({ sheets: [issueSheet()] }));
    const table = partTree(parts, 'xl/tables/table1.xml');
    expect(table.attributes).toMatchObject({ displayName: 'HostSIssues', ref: 'A3:G6', id: '1' });
    expect(named(table, 'autoFilter')[0]!.attributes.ref).toBe('A3:G6');
    expect(named(table, 'tableStyleInfo')[0]!.attributes.name).toBeUndefined();
    expect(named(partTree(parts, 'xl/worksheets/sheet1.xml'), 'autoFilter')).toEqual([]);
  });

  it('has no filter in what is published', async () => {
    const parts = await partsOf(await smallBook({ sheets: [issueSheet()], profile: 'publish' }));
    expect(named(partTree(parts, 'xl/tables/table1.xml'), 'autoFilter')).toEqual([]);
  });

  it('names its columns exactly as their cells do, no two alike in the eyes of Excel', async () => {
    const parts = await partsOf(await smallBook({ sheets: [issueSheet()] }));
    const columns = named(partTree(parts, 'xl/tables/table1.xml'), 'tableColumn');
    const names = columns.map(({ attributes }) => attributes.name!);
    expect(names).toEqual([
      'Issue',
      'Likes',
      'likes 2',
      'Likes_x000a_above',
      'People',
      'Said',
      'Twice',
    ]);
    const shared = named(partTree(parts, 'xl/sharedStrings.xml'), 't').map(({ text }) => text);
    expect(shared).toEqual(names.map((name) => name.replace('_x000a_', '\n')));
    const heads = named(partTree(parts, 'xl/worksheets/sheet1.xml'), 'row')[2]!.children;
    expect(heads.map(({ attributes }) => attributes.t)).toEqual(names.map(() => 's'));
  });

  it('is not there where a sheet has no rows', async () => {
    const empty = sheetOf<string>(
      { name: 'Empty', note: 'A note.', none: 'There is nothing.' },
      [column('text', 'A', 30, 'A text.', (text) => text)],
      () => [],
    );
    const parts = await partsOf(await smallBook({ sheets: [empty] }));
    expect(partNames(parts, /tables/)).toEqual([]);
    expect(packageFaults(parts)).toEqual([]);
  });
});

describe('the name of a table', () => {
  const name = (...called: string[]) => {
    const taken = new Set(['threshold']);
    return called.map((words) => tableName(words, taken));
  };

  it('is the name of its sheet in PascalCase', () => {
    expect(name('Top issues', 'Replies 2', 'Read me first')).toEqual([
      'TopIssues',
      'Replies2',
      'ReadMeFirst',
    ]);
  });

  it('is told apart from other names, whatever their case', () => {
    expect(name('Links', 'LINKS', 'Threshold')).toEqual(['Links', 'LINKS_2', 'Threshold_2']);
  });

  it('is never what Excel reads as a cell, and begins with a letter', () => {
    expect(name('R', 'r 1 c 1', 'who 2', 'Words 2', '2020', '', 'été: «fin»')).toEqual([
      'R_',
      'R1C1_',
      'Who2_',
      'Words2',
      'Table2020',
      'Table',
      'ÉtéFin',
    ]);
  });
});

describe('the heads of columns', () => {
  it('are none of them empty, too long or alike', () => {
    const long = 'x'.repeat(300);
    const heads = headsOf(['A', 'a', 'A 2', ' ', long, long]);
    expect(heads.slice(0, 4)).toEqual(['A', 'a 2', 'A 2 2', 'Column 4']);
    expect(Math.max(...heads.map((head) => head.length))).toBeLessThanOrEqual(255);
    expect(new Set(heads).size).toBe(heads.length);
  });
});
