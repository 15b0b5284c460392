import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { InputError } from '../input-error.ts';
import { collectedTables } from './collected-tables.ts';
import { runTables } from './run-tables.ts';
import { derivedTables, schema, schemaVersion } from './schema.ts';

export type Connection = BetterSqlite3.Database;

/** Two connections to one file: stages read what was committed while their own tables are refilled. */
export interface Store {
  readonly read: Connection;
  readonly write: Connection;
  close(): void;
}

/**
 * Opens an analysis's database, made on first use. Derived tables of an older schema are dropped:
 * the next run refills them.
 * @throws InputError where the file is no database.
 */
export function openStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true });
  const write = connect(file, false);
  // It holds people's names: for its owner only.
  chmodSync(file, 0o600);
  const version = write.pragma('user_version', { simple: true });
  if (version !== schemaVersion) renew(write);
  const read = connect(file, true);
  return {
    read,
    write,
    close() {
      read.close();
      write.close();
    },
  };
}

/** The database for looking only, or nothing where no run of this version has made it. */
export function openToRead(file: string): Connection | undefined {
  if (!existsSync(file)) return undefined;
  const connection = connect(file, true);
  if (connection.pragma('user_version', { simple: true }) === schemaVersion) return connection;
  connection.close();
  return undefined;
}

/** A database with nothing in it, kept nowhere. */
export function emptyStore(): Connection {
  const connection = new BetterSqlite3(':memory:');
  connection.exec(schema());
  return connection;
}

function connect(file: string, readonly: boolean): Connection {
  try {
    const connection = new BetterSqlite3(file, { readonly, timeout: 5000 });
    if (!readonly) connection.pragma('journal_mode = wal');
    // What was paid for must outlive a power cut.
    connection.pragma('synchronous = full');
    connection.pragma('temp_store = file');
    // In KiB: enough for the indexes of a million replies, so that inserts do not wait for the disk.
    connection.pragma('cache_size = -65536');
    return connection;
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'SQLITE_NOTADB') throw cause;
    throw new InputError(
      `${file}: found a file that is no SQLite database; move it away and run again.`,
      { cause },
    );
  }
}

function renew(connection: Connection): void {
  connection.transaction(() => {
    for (const table of Object.keys(derivedTables))
      connection.exec(`drop table if exists ${table}`);
    connection.exec('drop table if exists stages; drop table if exists outputs');
    connection.exec(
      'drop view if exists tokens_in_rows; drop view if exists missing_parents; drop view if exists counted_replies; drop view if exists latest_counts',
    );
    const lasting = Object.entries({ ...collectedTables, ...runTables });
    for (const [table, columns] of lasting) addNewColumns(connection, table, columns);
    connection.exec(schema());
    connection.pragma(`user_version = ${schemaVersion}`);
  })();
}

/** What was collected, and each run, is kept: their tables gain, empty, the columns that they lack. */
function addNewColumns(connection: Connection, table: string, wanted: string): void {
  const columnsOf = (schema: string, name: string) =>
    connection.pragma(`${schema}.table_info(${name})`) as { name: string; type: string }[];
  const there = new Set(columnsOf('main', table).map((column) => column.name));
  if (there.size === 0) return;
  connection.exec(`create temp table wanted (${wanted}) strict`);
  for (const { name, type } of columnsOf('temp', 'wanted')) {
    if (!there.has(name)) connection.exec(`alter table main.${table} add column ${name} ${type}`);
  }
  connection.exec('drop table temp.wanted');
}
