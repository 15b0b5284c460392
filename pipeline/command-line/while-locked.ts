import type { Analysis } from '../analysis/analysis.ts';
import { takeLock } from '../database/lock.ts';
import { InputError } from '../input-error.ts';

/**
 * Does something while no run, and no other reading or drawing, of the analysis is under way.
 * @throws InputError where one is
 */
export async function whileLocked<Result>(
  { name, places }: Analysis,
  work: () => Promise<Result>,
): Promise<Result> {
  const giveBack = takeLock(places.lock);
  if (giveBack === undefined) {
    throw new InputError(
      `A run of ${name}, or a reading of its codings, is under way; wait until it has ended, and try again.`,
    );
  }
  try {
    return await work();
  } finally {
    giveBack();
  }
}
