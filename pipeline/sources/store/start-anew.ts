import type { Connection } from '../../database/open.ts';
import { collectedTableNames } from '../../database/schema.ts';
import type { Page } from '../source.ts';

/**
 * Empties every collected table, and notes what is collected from now on. Where short addresses lead
 * is kept: it is the same whoever passes them on.
 */
export function startAnew(database: Connection, origin: string): void {
  for (const table of collectedTableNames) {
    if (table !== 'resolved_links') database.exec(`delete from ${table}`);
  }
  database.prepare('insert into origin (settings) values (?)').run(origin);
}

/** The settings that what is here was collected by; nothing where nothing is here. */
export function originOf(database: Connection): string | undefined {
  return database.prepare('select settings from origin').pluck().get() as string | undefined;
}

/** Whether what is here was collected from something else than this; not so where nothing is here. */
export function isFromElsewhere(database: Connection, origin: string): boolean {
  const known = originOf(database);
  return known !== undefined && known !== origin;
}

/**
 * Whether a page is another state of one that is here and whose posts have no ids of their own:
 * what has changed in it cannot be told from what is new.
 */
export function replacesPage(database: Connection, page: Page): boolean {
  if (page.columns === null || 'id' in page.columns) return false;
  return database.prepare('select 1 from pages where address = ?').get(page.address) !== undefined;
}
