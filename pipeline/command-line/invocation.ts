import { relative, resolve } from 'node:path';

/** How the program was called, for a command that it proposes. */
export function invocation(home: string): string {
  const program = process.env.npm_lifecycle_event === 'start' ? 'npm start --' : 'listening-post';
  const elsewhere = relative(process.cwd(), resolve(home));
  return elsewhere === '' ? program : `${program} --home ${elsewhere}`;
}
