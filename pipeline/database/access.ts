import type { Connection } from './open.ts';
import type { TableName, Tables } from './schema.ts';

/**
 * Reading by SQL: `all` rows, the first `one`, `each` in turn without holding them, a `lookup`
 * prepared once and asked many times, or the `count` of rows of a table (and a condition).
 */
export interface Reader {
  all<Row>(sql: string, ...parameters: unknown[]): Row[];
  one<Row>(sql: string, ...parameters: unknown[]): Row | undefined;
  each<Row>(sql: string, ...parameters: unknown[]): IterableIterator<Row>;
  count(from: string): number;
  lookup<Row>(sql: string): (...parameters: unknown[]) => Row[];
}

/** One function a table, which adds a row. */
export type Writer<Names extends TableName> = {
  readonly [Name in Names]: (row: Tables[Name]) => void;
};

/**
 * A reader that sees only the tables it was promised, so that what a stage declares is what it
 * depends on.
 * @throws Error where a statement reads another table.
 */
export function readerOf(
  connection: Connection,
  reads: readonly TableName[],
  whose: string,
): Reader {
  const allowed = new Set<string>(reads);
  const prepare = (sql: string) => {
    for (const table of tablesReadBy(connection, sql)) {
      if (!allowed.has(table)) {
        throw new Error(`${whose} reads the table ${table}, which it does not declare.`);
      }
    }
    return connection.prepare(sql);
  };
  return {
    all: <Row>(sql: string, ...parameters: unknown[]) => prepare(sql).all(...parameters) as Row[],
    one: <Row>(sql: string, ...parameters: unknown[]) =>
      prepare(sql).get(...parameters) as Row | undefined,
    each: <Row>(sql: string, ...parameters: unknown[]) =>
      prepare(sql).iterate(...parameters) as IterableIterator<Row>,
    count: (from) => prepare(`select count(*) from ${from}`).pluck().get() as number,
    lookup: <Row>(sql: string) => {
      const statement = prepare(sql);
      return (...parameters: unknown[]) => statement.all(...parameters) as Row[];
    },
  };
}

/** The tables whose pages a statement opens, as SQLite's own plan of it says. */
export function tablesReadBy(connection: Connection, sql: string): Set<string> {
  const owners = connection
    .prepare('select rootpage, tbl_name from sqlite_schema where rootpage > 0')
    .raw()
    .all() as [number, string][];
  const ownerOf = new Map(owners);
  const parameters = Array.from({ length: sql.split('?').length - 1 }, () => null);
  const plan = connection.prepare(`explain ${sql}`).all(...parameters) as {
    opcode: string;
    p2: number;
    p3: number;
  }[];
  const opened = plan.filter((step) => step.opcode === 'OpenRead' && step.p3 === 0);
  return new Set(opened.map((step) => ownerOf.get(step.p2) ?? `page ${step.p2}`));
}

/** Prepared inserts into the tables named, each taking a whole row. */
export function writerOf<Names extends TableName>(
  connection: Connection,
  writes: readonly Names[],
): Writer<Names> {
  const inserts = writes.map((table) => [table, inserter(connection, table)]);
  return Object.fromEntries(inserts) as Writer<Names>;
}

function inserter(connection: Connection, table: TableName): (row: object) => void {
  const columns = connection.pragma(`table_info(${table})`) as { name: string }[];
  const names = columns.map((column) => column.name);
  const values = names.map((name) => `@${name}`).join(', ');
  const insert = connection.prepare(
    `insert into ${table} (${names.join(', ')}) values (${values})`,
  );
  return (row) => insert.run(row);
}
