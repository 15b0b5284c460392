import PQueue from 'p-queue';

/** Lets tasks through one at a time, no more than so many in a second. */
export type Pace = <Result>(task: () => Promise<Result>) => Promise<Result>;

/**
 * A pace that a service can bear.
 * @param perSecond how many tasks may begin in a second; Infinity for no limit
 */
export function paceOf(perSecond: number): Pace {
  const limited = Number.isFinite(perSecond);
  const queue = new PQueue({
    concurrency: 1,
    ...(limited ? { interval: 1000, intervalCap: perSecond } : {}),
  });
  return (task) => queue.add(task);
}
