import { sourceOf } from './sources/source-of.ts';
import { storePage } from './sources/store-page.ts';
import type { CollectingStage } from './stage.ts';

/**
 * Brings in what the source has and is not here yet. A page is one transaction: killed at any
 * moment, the database holds whole pages only, and the next run goes on from there.
 */
export const collect: CollectingStage = {
  name: 'collect',
  about: 'bring the replies in, page by page, as they were received',
  writes: ['pages', 'posts', 'authors', 'post_links', 'counts', 'tombstones', 'unreadable'],
  settings: ({ settings }) => [settings.file, settings.columns, settings.collected],
  async run({ analysis, database, progress, say }) {
    const known = database.prepare('select 1 from pages where sha256 = ?');
    for await (const page of sourceOf(analysis).pages()) {
      if (known.get(page.sha256)) continue;
      const { posts, unreadable } = await storePage(database, page, {
        seenAt: analysis.settings.collected ?? null,
        progress,
      });
      const columns = Object.entries(page.columns ?? {}).map(
        ([field, name]) => `${field} ← ${name}`,
      );
      say(
        `${page.address}: ${page.format}, ${posts} posts${columns.length ? `; ${columns.join(', ')}` : ''}.`,
      );
      if (unreadable)
        say(
          `${page.address}: ${unreadable} rows could not be read; they are kept aside with the reason.`,
        );
    }
  },
};
