import type { Page } from '../source.ts';
import type { Brought } from '../store/store-records.ts';

/** What a person should know of a page that came in: how it was understood, and what it lacks. */
export function pageReport(page: Page, { posts, unreadable }: Brought): string[] {
  const columns = Object.entries(page.columns ?? {});
  const mapping = columns.map(([field, name]) => `${field} ← ${name}`).join(', ');
  return [
    `${page.address}: ${page.format}, ${posts} posts${mapping && `; ${mapping}`}.`,
    ...(posts === 0 ? [`${page.address}: it holds no posts, so it changes no figure.`] : []),
    ...(unreadable
      ? [
          `${page.address}: ${unreadable} rows could not be read; they are kept aside with the reason.`,
        ]
      : []),
    ...(page.columns && !('likes' in page.columns)
      ? [`${page.address}: no column of likes was found, so every ranking by likes is empty.`]
      : []),
  ];
}
