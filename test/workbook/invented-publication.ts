import { publish } from '../../pipeline/9-publish.ts';
import { readerOf } from '../../pipeline/database/access.ts';
import { readPublication } from '../../pipeline/reports/publication.ts';
import { inventedThread } from '../reports/invented-thread.ts';

/** What the workbooks of the invented thread are made from, and the end of reading it. */
export function inventedPublication() {
  if (!('reads' in publish)) throw new Error('publish is a derived stage');
  const { analysis, store } = inventedThread();
  const read = readerOf(store.read, publish.reads, 'The test');
  return { publication: readPublication(analysis, read), close: () => store.close() };
}
