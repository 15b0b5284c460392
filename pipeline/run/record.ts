import type { Store } from '../database/open.ts';

/** What came of a stage. */
export type Outcome = (
  | { readonly ran: true; readonly seconds: number }
  | { readonly ran: false }
) & {
  /** Why it stopped before its end, as a sentence. */
  readonly stopped?: string | undefined;
};

/** Notes that a stage has finished on the inputs of a fingerprint, with the files it made. */
export function record(store: Store, stage: string, fingerprint: string, files: string[]): void {
  const { write } = store;
  write
    .prepare('insert or replace into stages (stage, fingerprint, finished_at) values (?, ?, ?)')
    .run(stage, fingerprint, new Date().toISOString());
  write.prepare('delete from outputs where stage = ?').run(stage);
  const output = write.prepare('insert or replace into outputs (path, stage) values (?, ?)');
  for (const file of files) output.run(file, stage);
}

export function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}
