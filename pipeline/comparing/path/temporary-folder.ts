import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ends a program from outside, with the exit code that shells give it. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does something in a folder that only its owner can read, and that is gone afterwards, whatever
 * happens: also after an error, Ctrl-C, or the end of the session.
 */
export async function inTemporaryFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'listening-post-compare-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const listeners = Object.entries(endings).map(([signal, code]) => {
    const end = () => {
      remove();
      process.exit(code);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  try {
    return await work(folder);
  } finally {
    for (const stopListening of listeners) stopListening();
    remove();
  }
}
