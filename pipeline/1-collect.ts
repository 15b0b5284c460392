import type { Connection } from './database/open.ts';
import { transaction } from './database/transaction.ts';
import { pageReport } from './sources/page-report.ts';
import { sourceOf } from './sources/source-of.ts';
import { isFromElsewhere, originOf, replacesPage, startAnew } from './sources/start-anew.ts';
import { isKnown, storePage } from './sources/store-page.ts';
import type { CollectingStage, Work } from './stage.ts';

/**
 * Brings in what the source has and is not here yet. A page is one transaction: killed at any
 * moment, the database holds whole pages only, and the next run goes on from there.
 */
export const collect: CollectingStage = {
  name: 'collect',
  about: 'bring the replies in, page by page, as they were received',
  writes: [
    'origin',
    'pages',
    'posts',
    'authors',
    'post_links',
    'counts',
    'tombstones',
    'unreadable',
  ],
  async run(work) {
    const { analysis, database, forced, say } = work;
    const { file, columns, collected } = analysis.settings;
    const origin = JSON.stringify([file, columns ?? {}, collected ?? null]);
    const elsewhere = isFromElsewhere(database, origin);
    if (elsewhere)
      say('The settings file:, columns: or collected: have changed, so all is collected anew.');
    const done = !elsewhere && !forced && (await collectPages(work, origin));
    // What was there stays until all of the new is in.
    if (!done) {
      await transaction(database, async () => {
        startAnew(database, origin);
        await collectPages(work, origin);
      });
    }
  },
};

/** @returns false where a page takes the place of one that is here, so that all must be read anew. */
async function collectPages(
  { analysis, database, progress, say }: Work & { readonly database: Connection },
  origin: string,
): Promise<boolean> {
  if (originOf(database) === undefined) startAnew(database, origin);
  for await (const page of sourceOf(analysis).pages()) {
    if (isKnown(database, page)) continue;
    if (replacesPage(database, page)) return false;
    const seenAt = analysis.settings.collected ?? null;
    const stored = await storePage(database, page, { seenAt, progress });
    for (const sentence of stored ? pageReport(page, stored) : []) say(sentence);
  }
  return true;
}
