import type { Connection } from './open.ts';

/**
 * Does some work wholly or not at all; within a transaction that is open already, as part of it.
 * (The library's own takes no asynchronous work.)
 */
export async function transaction<Result>(
  database: Connection,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (database.inTransaction) return work();
  database.exec('begin immediate');
  try {
    const result = await work();
    database.exec('commit');
    return result;
  } catch (cause) {
    if (database.inTransaction) database.exec('rollback');
    throw cause;
  }
}
