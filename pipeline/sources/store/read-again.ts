import { transaction } from '../../database/transaction.ts';
import type { CollectingWork } from '../../stage.ts';
import type { Service } from '../service.ts';
import type { Ask, Received } from '../source.ts';
import { keptAnswer } from './store-page.ts';
import { storeRecords } from './store-records.ts';

const madeOfAnswers = [
  'posts',
  'authors',
  'post_links',
  'counts',
  'tombstones',
  'unreadable',
  'counted',
  'ceilings',
  'charges',
] as const;

/**
 * Makes everything anew from the answers that were kept, in one transaction and without asking, as
 * when the program has learnt to read more of them. What waits to be asked stays.
 * @returns how many answers were read
 */
export async function readAgain(
  service: Service,
  { database, progress }: Pick<CollectingWork, 'database' | 'progress'>,
): Promise<number> {
  const pages = database
    .prepare('select page, ask, seen_at, tells from answers join pages using (page) order by page')
    .all() as { page: number; ask: string; seen_at: string | null; tells: number | null }[];
  const setTells = database.prepare('update pages set tells = ? where page = ?');
  await transaction(database, async () => {
    for (const table of madeOfAnswers) database.exec(`delete from ${table}`);
    for (const { page, ask, seen_at, tells } of pages) {
      const text = keptAnswer(database, ask, page)!;
      const records = withoutQuestions(service.read(JSON.parse(ask) as Ask, text));
      await storeRecords(database, page, records, { seenAt: seen_at, progress });
      // What was no news then is none now.
      if (tells === 0) setTells.run(0, page);
    }
  });
  return pages.length;
}

/** What was asked long ago is not to be asked again. */
function* withoutQuestions(records: Iterable<Received>): Generator<Received> {
  for (const received of records) if (received.kind !== 'ask') yield received;
}
