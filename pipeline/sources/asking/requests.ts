import type { Connection } from '../../database/open.ts';
import type { Round } from '../service.ts';
import type { Ask } from '../source.ts';

/** The round that is under way, if one is. */
export function unfinishedRound(database: Connection): Round | undefined {
  const row = database.prepare('select * from rounds where finished = 0').get() as
    | { round: number; refresh: number }
    | undefined;
  return row && { number: row.round, refresh: row.refresh === 1 };
}

/** How many rounds have been finished. */
export function roundsFinished(database: Connection): number {
  return database.prepare('select count(*) from rounds where finished = 1').pluck().get() as number;
}

/** Begins a round with its first questions, in one transaction. */
export function beginRound(database: Connection, round: Round, asks: readonly Ask[]): void {
  database.transaction(() => {
    database
      .prepare('insert into rounds (round, refresh, finished) values (?, ?, 0)')
      .run(round.number, Number(round.refresh));
    putInLine(database, asks);
  })();
}

export function finishRound(database: Connection): void {
  database.prepare('update rounds set finished = 1').run();
}

/**
 * Puts questions at the end of the line of the newest round, but for those that it holds already.
 * @returns how many are new
 */
export function putInLine(database: Connection, asks: Iterable<Ask>): number {
  const insert = database.prepare(
    'insert or ignore into requests (round, ask) select max(round), ? from rounds',
  );
  let added = 0;
  for (const ask of asks) added += insert.run(written(ask)).changes;
  return added;
}

/** The question that waits longest. */
export function nextInLine(database: Connection): Ask | undefined {
  const ask = database
    .prepare('select ask from requests where page is null order by request limit 1')
    .pluck()
    .get() as string | undefined;
  return ask === undefined ? undefined : (JSON.parse(ask) as Ask);
}

export function countWaiting(database: Connection): number {
  return database
    .prepare('select count(*) from requests where page is null')
    .pluck()
    .get() as number;
}

/** Notes which page answers a question of the newest round. */
export function noteAnswered(database: Connection, ask: Ask, page: number | bigint): void {
  database
    .prepare(
      'update requests set page = ? where ask = ? and round = (select max(round) from rounds)',
    )
    .run(page, written(ask));
}

/** The same entries in any order make the same question. */
export function written(ask: Ask): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(ask).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
