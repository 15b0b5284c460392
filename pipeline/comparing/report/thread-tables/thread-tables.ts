import type { ComparedThreads } from '../../compare-threads.ts';
import type { Table } from '../table.ts';
import { agreementTable, ranksTable } from './ranks.ts';
import { sharesTable } from './shares.ts';
import { totalsTable } from './totals.ts';
import { wordsTable } from './words.ts';

/** The tables of two threads side by side. */
export function threadTables(compared: ComparedThreads): Table[] {
  return [
    sharesTable(compared),
    ranksTable(compared),
    agreementTable(compared),
    wordsTable(compared),
    totalsTable(compared),
  ];
}
