import { join } from 'node:path';
import { type Connection, openStore } from '../../pipeline/database/open.ts';
import { inTurn } from '../../pipeline/sources/asking/in-turn.ts';
import { type MastodonOptions, mastodonService } from '../../pipeline/sources/mastodon.ts';
import type { Service } from '../../pipeline/sources/service.ts';
import { startAnew } from '../../pipeline/sources/store/start-anew.ts';
import { storePage } from '../../pipeline/sources/store/store-page.ts';
import { temporaryHome } from '../temporary-home.ts';
import type { MastodonStandIn } from './mastodon.ts';
import { quietAsking } from './still-clock.ts';

const progress = { expect() {}, step() {} };
const all = Number.POSITIVE_INFINITY;

/** The thread below the root of a stand-in, asked for as fast as can be. */
export function threadOn(server: MastodonStandIn, more: Partial<MastodonOptions> = {}): Service {
  const id = server.idOf(0);
  return mastodonService({ server: server.url, id, perSecond: Number.POSITIVE_INFINITY, ...more });
}

/** An empty database on the disk. */
export function emptyDatabase(): Connection {
  const { write } = openStore(join(temporaryHome(), 'thread.sqlite'));
  startAnew(write, 'the thread');
  return write;
}

/** One round from its beginning, or from where it was left, to its end. */
export async function collectRound(
  service: Service,
  database: Connection,
  asking = quietAsking(),
): Promise<typeof asking> {
  const options = { refresh: false, maxPosts: all, maxCost: all };
  for await (const page of inTurn(service, database, options, asking).pages()) {
    await storePage(database, page, { seenAt: null, progress });
  }
  return asking;
}

/** The values of the first column. */
export function column(database: Connection, sql: string): unknown[] {
  return database.prepare(sql).pluck().all();
}
