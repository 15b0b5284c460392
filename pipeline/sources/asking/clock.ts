import { setTimeout } from 'node:timers/promises';
import { Interrupted } from './stopped.ts';

/** Time and chance, as far as waiting needs them; handed in, so that no test has to wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws Interrupted as soon as the signal comes. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1, for waits that differ from each other. */
  chance(): number;
}

export const clock: Clock = {
  now: () => Date.now(),
  chance: () => Math.random(),
  async wait(milliseconds, signal) {
    try {
      await setTimeout(milliseconds, undefined, { signal });
    } catch (cause) {
      throw new Interrupted({ cause });
    }
  },
};
