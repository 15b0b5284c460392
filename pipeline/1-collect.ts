import { collectedTableNames } from './database/schema.ts';
import type { CollectingStage, CollectingWork } from './stage.ts';

/**
 * Brings in what the files or the service have and is not here yet. A page is one transaction:
 * killed at any moment, the database holds whole pages only, and the next run goes on from there.
 */
export const collect: CollectingStage = {
  name: 'collect',
  about: 'bring the replies in, page by page, as they were received',
  writes: collectedTableNames,
  async run(work) {
    const stopped = await bringIn(work);
    if (work.collecting.online) {
      const { resolveShortLinks } = await import('./sources/short-links/resolve-short-links.ts');
      await resolveShortLinks(work);
    }
    return stopped;
  },
};

async function bringIn(work: CollectingWork): Promise<string | undefined> {
  if (work.analysis.files.length > 0) {
    const { collectFiles } = await import('./sources/files/collect-files.ts');
    await collectFiles(work);
    return undefined;
  }
  const { collectThread } = await import('./sources/asking/collect-thread.ts');
  const { serviceOf } = await import('./sources/service-of.ts');
  const { service, locked } = await serviceOf(work.analysis, process.env);
  return collectThread(service, work, locked);
}
