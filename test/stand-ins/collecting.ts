import { join } from 'node:path';
import { type Connection, openStore } from '../../pipeline/database/open.ts';
import { inTurn, type TurnOptions } from '../../pipeline/sources/asking/in-turn.ts';
import type { Service } from '../../pipeline/sources/service.ts';
import { startAnew } from '../../pipeline/sources/store/start-anew.ts';
import { storePage } from '../../pipeline/sources/store/store-page.ts';
import { temporaryHome } from '../temporary-home.ts';
import { quietAsking } from './still-clock.ts';

const progress = { expect() {}, step() {} };
const all = Number.POSITIVE_INFINITY;

/** An empty database on the disk. */
export function emptyDatabase(): Connection {
  const { write } = openStore(join(temporaryHome(), 'thread.sqlite'));
  startAnew(write, 'the thread');
  return write;
}

export interface RoundOptions extends Partial<TurnOptions> {
  readonly asking?: ReturnType<typeof quietAsking>;
  /** How many pages to take before it breaks off. */
  readonly pages?: number;
}

/**
 * One round from its beginning, or from where it was left, to its end.
 * @returns what the service was handed, with its waits and what was said
 */
export async function collectRound(
  service: Service,
  database: Connection,
  { asking = quietAsking(), pages = all, ...turn }: RoundOptions = {},
): Promise<ReturnType<typeof quietAsking>> {
  const options = { refresh: false, maxPosts: all, maxCost: all, ...turn };
  let taken = 0;
  for await (const page of inTurn(service, database, options, asking).pages()) {
    await storePage(database, page, { seenAt: null, progress });
    if (++taken >= pages) break;
  }
  return asking;
}

/** A database with all that one round brings. */
export async function collectedFrom(service: Service, options?: RoundOptions): Promise<Connection> {
  const database = emptyDatabase();
  await collectRound(service, database, options);
  return database;
}

/** The values of the first column. */
export function column(database: Connection, sql: string): unknown[] {
  return database.prepare(sql).pluck().all();
}

/** The ids of the posts in a database, in their order as texts. */
export function idsIn(database: Connection): unknown[] {
  return column(database, 'select id from posts order by id');
}
