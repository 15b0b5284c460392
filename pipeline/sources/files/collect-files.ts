import { relative } from 'node:path';
import type { Analysis } from '../../analysis/analysis.ts';
import { transaction } from '../../database/transaction.ts';
import { InputError } from '../../input-error.ts';
import type { CollectingWork } from '../../stage.ts';
import { isFromElsewhere, originOf, replacesPage, startAnew } from '../store/start-anew.ts';
import { isKnown, storePage } from '../store/store-page.ts';
import { fileSource } from './file-source.ts';
import { pageReport } from './page-report.ts';

/**
 * Brings in what the files hold and is not here yet. A file is one transaction.
 * @throws InputError where what is here was asked of a service, as that may have cost money.
 */
export async function collectFiles(work: CollectingWork): Promise<void> {
  const { analysis, database, forced, say } = work;
  const { file, columns, collected } = analysis.settings;
  const origin = JSON.stringify([file, columns ?? {}, collected ?? null]);
  if (database.prepare('select 1 from answers').get() !== undefined) {
    throw new InputError(
      `${analysis.lineOf('file')}: found file:, but what is here was asked of a service; give the file an analysis of its own (new <analysis> --file …).`,
    );
  }
  const elsewhere = isFromElsewhere(database, origin);
  if (elsewhere)
    say('The settings file:, columns: or collected: have changed, so all is collected anew.');
  if (!elsewhere && !forced && (await takePages(work, origin))) return;
  // What was there stays until all of the new is in.
  await transaction(database, async () => {
    startAnew(database, origin);
    await takePages(work, origin);
  });
}

/** @returns false where a page takes the place of one that is here, so that all must be read anew. */
async function takePages(work: CollectingWork, origin: string): Promise<boolean> {
  const { analysis, database, progress, say } = work;
  if (originOf(database) === undefined) startAnew(database, origin);
  for await (const page of sourceOf(analysis).pages()) {
    if (isKnown(database, page)) continue;
    if (replacesPage(database, page)) return false;
    const seenAt = analysis.settings.collected ?? null;
    const brought = await storePage(database, page, { seenAt, progress });
    for (const sentence of brought ? pageReport(page, brought) : []) say(sentence);
  }
  return true;
}

function sourceOf({ settings, files, places }: Analysis) {
  return fileSource(files, {
    columns: settings.columns ?? {},
    shown: (path) => relative(places.origin, path) || path,
  });
}
