import { gzipSync } from 'node:zlib';
import type { Connection } from '../../database/open.ts';
import { transaction } from '../../database/transaction.ts';
import { InputError } from '../../input-error.ts';
import type { Progress } from '../../stage.ts';
import { noteAnswered, written } from '../asking/requests.ts';
import type { Answered, Page, Received } from '../source.ts';
import { inserts } from './inserts.ts';
import { type Brought, storeRecords } from './store-records.ts';

/** Whether just this page is here. */
export function isKnown(database: Connection, page: Page): boolean {
  return pageLike(database, page) !== undefined;
}

/**
 * Adds a page and all it brought in one transaction: posts, authors and counts; of a service's
 * answer also the answer as it came, what is to be asked next, and that its question is answered.
 * @param options.seenAt when likes were counted, where the page itself does not say
 * @returns what it brought, or nothing where it is here already
 * @throws InputError where at least half of a file cannot be read; then nothing is added.
 */
export async function storePage(
  database: Connection,
  page: Page,
  options: { readonly seenAt: string | null; readonly progress: Progress },
): Promise<Brought | undefined> {
  return transaction(database, async () => {
    // Another run may have brought it in since it was looked for.
    const known = pageLike(database, page);
    if (known !== undefined) {
      if (page.answered) await followKnown(database, page, page.answered, known);
      return undefined;
    }
    const seenAt = page.answered?.at ?? options.seenAt;
    const number = insertPage(database, page);
    const brought = await storeRecords(database, number, page.records, {
      seenAt,
      progress: options.progress,
    });
    if (page.answered) keepAnswer(database, number, page.answered);
    else refuseUnreadable(page, brought);
    return brought;
  });
}

function pageLike(database: Connection, { sha256 }: Page): number | undefined {
  const page = database.prepare('select page from pages where sha256 = ?').pluck().get(sha256);
  return page as number | undefined;
}

function insertPage(database: Connection, page: Page): number | bigint {
  const columns = page.columns ? JSON.stringify(page.columns) : null;
  const importedAt = page.answered?.at ?? new Date().toISOString();
  return database
    .prepare(
      `insert into pages (address, format, sha256, imported_at, posts, unreadable, columns)
       values (?, ?, ?, ?, 0, 0, ?)`,
    )
    .run(page.address, page.format, page.sha256, importedAt, columns).lastInsertRowid;
}

function keepAnswer(database: Connection, page: number | bigint, { ask, text }: Answered): void {
  database
    .prepare('insert into answers (page, ask, answer) values (?, ?, ?)')
    .run(page, written(ask), gzipSync(text));
  noteAnswered(database, ask, page);
}

/** What the same answer says anew each time that it is given. */
const again: ReadonlySet<Received['kind']> = new Set(['ask', 'charged', 'ceiling']);

/** The same answer as in an earlier round: what it leads to may have changed all the same. */
async function followKnown(
  database: Connection,
  page: Page,
  { ask, at }: Answered,
  known: number,
): Promise<void> {
  const store = inserts(database, known, () => at.slice(0, 10));
  for await (const received of page.records) {
    if (again.has(received.kind)) store(received as Exclude<Received, { kind: 'seen' }>);
  }
  noteAnswered(database, ask, known);
}

function refuseUnreadable(page: Page, { posts, unreadable, firstReason }: Brought): void {
  if (unreadable === 0 || unreadable < posts) return;
  throw new InputError(
    `${page.address}: found ${unreadable} rows that cannot be read beside ${posts} that can (${firstReason}); more than half must be readable, so nothing was taken from it.`,
  );
}
