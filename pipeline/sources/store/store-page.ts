import { gunzipSync, gzipSync } from 'node:zlib';
import type { Connection } from '../../database/open.ts';
import { transaction } from '../../database/transaction.ts';
import { InputError } from '../../input-error.ts';
import type { Progress } from '../../stage.ts';
import { noteAnswered, written } from '../asking/requests.ts';
import type { Answered, Page } from '../source.ts';
import { type Brought, storeRecords } from './store-records.ts';

/** Whether just this page is here. */
export function isKnown(database: Connection, { sha256 }: Page): boolean {
  return database.prepare('select 1 from pages where sha256 = ?').get(sha256) !== undefined;
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
    if (isKnown(database, page)) return undefined;
    const { answered, records } = page;
    const number = insertPage(database, page);
    const brought = await storeRecords(database, number, records, {
      seenAt: answered?.at ?? options.seenAt,
      progress: options.progress,
    });
    if (answered) keepAnswer(database, number, answered);
    else refuseUnreadable(page, brought);
    return brought;
  });
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

/** An answer that is the same as the last one to its question is no news, and is not kept twice. */
function keepAnswer(database: Connection, page: number | bigint, { ask, text }: Answered): void {
  const question = written(ask);
  const isSame = keptAnswer(database, question, page) === text;
  database
    .prepare('insert into answers (page, ask, answer) values (?, ?, ?)')
    .run(page, question, isSame ? Buffer.alloc(0) : gzipSync(text));
  if (isSame) database.prepare('update pages set tells = 0 where page = ?').run(page);
  noteAnswered(database, ask, page);
}

/**
 * The answer to a question as it stood up to a page; nothing where there is none.
 * @param question as `written` has it
 */
export function keptAnswer(
  database: Connection,
  question: string,
  page: number | bigint,
): string | undefined {
  const answer = database
    .prepare(
      `select answer from answers where ask = ? and page <= ? and length(answer) > 0
       order by page desc limit 1`,
    )
    .pluck()
    .get(question, page) as Buffer | undefined;
  return answer && gunzipSync(answer).toString();
}

function refuseUnreadable(page: Page, { posts, unreadable, firstReason }: Brought): void {
  if (unreadable === 0 || unreadable < posts) return;
  throw new InputError(
    `${page.address}: found ${unreadable} rows that cannot be read beside ${posts} that can (${firstReason}); more than half must be readable, so nothing was taken from it.`,
  );
}
