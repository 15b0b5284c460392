import { describe, expect, it } from 'vitest';
import { readerOf, tablesReadBy } from '../../pipeline/database/access.ts';
import { collectedTables } from '../../pipeline/database/collected-tables.ts';
import { openStore } from '../../pipeline/database/open.ts';
import { derivedTables } from '../../pipeline/database/schema.ts';
import { pipeline } from '../../pipeline/pipeline.ts';
import { temporaryHome } from '../temporary-home.ts';

const store = () => openStore(`${temporaryHome()}/data/a.sqlite`);

describe('what the stages declare', () => {
  const derivedStages = pipeline.filter((stage) => 'reads' in stage);

  it('covers every table of the schema, each written by one stage', () => {
    const { write, close } = { ...store() };
    const inDatabase = write
      .prepare("select name from sqlite_schema where type = 'table' order by name")
      .pluck()
      .all();
    const declared = pipeline.flatMap((stage) => [...stage.writes]);
    expect([...declared, 'stages', 'outputs', 'runs', 'kept'].sort()).toEqual(inDatabase);
    expect(new Set(declared).size).toBe(declared.length);
    close();
  });

  it('keeps collected tables to the one stage that collects', () => {
    const derived = derivedStages.flatMap((stage) => [...stage.writes]);
    expect(derived.sort()).toEqual(Object.keys(derivedTables).sort());
    expect([...pipeline[0]!.writes].sort()).toEqual(Object.keys(collectedTables).sort());
  });

  it('is read only after it has been written', () => {
    const written = new Set<string>();
    for (const stage of pipeline) {
      const reads = 'reads' in stage ? stage.reads : [];
      for (const table of reads)
        expect(written.has(table), `${stage.name} reads ${table}`).toBe(true);
      for (const table of stage.writes) written.add(table);
    }
  });
});

describe('a reader', () => {
  it('refuses a table that was not declared, also behind a view, a join or an index', () => {
    const { read, close } = { ...store() };
    const reader = readerOf(read, ['replies'], 'The stage x');
    expect(reader.all('select reply from replies')).toEqual([]);
    for (const sql of [
      'select * from authors',
      'select replies.reply from replies join authors on authors.id = replies.author_id',
      'select reply from replies where post_id in (select id from posts)',
      'select parent_id from posts where parent_id = ?',
      'select * from latest_counts where post_id = ?',
    ]) {
      expect(() => reader.all(sql, ...(sql.includes('?') ? ['1'] : [])), sql).toThrow(
        /The stage x reads the table \w+, which it does not declare/,
      );
    }
    close();
  });

  it('learns from SQLite itself which tables a statement opens', () => {
    const { read, close } = { ...store() };
    expect(tablesReadBy(read, 'select * from latest_counts where post_id = ?')).toEqual(
      new Set(['counts', 'pages']),
    );
    close();
  });
});
