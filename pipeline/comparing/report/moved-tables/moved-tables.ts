import type { ComparedRuns } from '../../compare-runs.ts';
import type { Table } from '../table.ts';
import { figuresTable } from './figures.ts';
import { ordersTable } from './orders.ts';
import { sharesTable } from './shares.ts';
import { wordsTable } from './words.ts';

/** The tables of two runs of one thread. */
export function movedTables(compared: ComparedRuns): Table[] {
  return [
    figuresTable(compared),
    sharesTable(compared),
    wordsTable(compared),
    ordersTable(compared),
  ];
}
