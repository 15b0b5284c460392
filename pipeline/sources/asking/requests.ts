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

/** Whether a round took longer than to the end of the day on which it began, by the service's clock. */
export function tookDays(database: Connection, { number }: Round): boolean {
  const days = database
    .prepare(
      `select count(distinct substr(seen_at, 1, 10)) from requests join pages using (page)
       where round = ?`,
    )
    .pluck()
    .get(number) as number;
  return days > 1;
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

/** A question in line. */
export interface Waiting {
  readonly request: number;
  readonly ask: Ask;
}

/**
 * The question that waits longest.
 * @param passedBy requests that are not to be asked now
 */
export function nextInLine(
  database: Connection,
  passedBy: ReadonlySet<number> = new Set(),
): Waiting | undefined {
  const waiting = database
    .prepare(
      `select request, ask from requests where page is null
         and request not in (select value from json_each(?)) order by request limit 1`,
    )
    .get(JSON.stringify([...passedBy])) as { request: number; ask: string } | undefined;
  return waiting && { request: waiting.request, ask: JSON.parse(waiting.ask) as Ask };
}

/** Notes which page answers a question, in whatever round it was put. */
export function noteAnswered(database: Connection, ask: Ask, page: number | bigint): void {
  database
    .prepare(
      `update requests set page = ? where request =
         (select min(request) from requests where ask = ? and page is null)`,
    )
    .run(page, written(ask));
}

/** The same entries in any order make the same question. */
export function written(ask: Ask): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(ask).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
