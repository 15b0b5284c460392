import type { Terminal } from './terminal.ts';

/** Whether a person has pressed Ctrl-C. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Ctrl-C ends the program again at once, as it usually does. */
  end(): void;
}

/** Takes the first Ctrl-C as the wish to stop after the page under way, and leaves a second its way. */
export function untilInterrupted(terminal: Terminal): Interruption {
  const controller = new AbortController();
  const stop = () => {
    terminal.print('  Stopping after the page that is under way; Ctrl-C again stops at once.');
    controller.abort();
  };
  process.once('SIGINT', stop);
  return { signal: controller.signal, end: () => process.off('SIGINT', stop) };
}
