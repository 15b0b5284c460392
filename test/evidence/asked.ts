import type { Terminal } from '../../pipeline/command-line/terminal.ts';
import { writerOf } from '../../pipeline/database/access.ts';
import { openStore } from '../../pipeline/database/open.ts';
import type { DerivedTable, Tables } from '../../pipeline/database/schema.ts';
import { runQuietly, smallHome, smallSettings } from '../temporary-home.ts';

/** What a command prints, line by line. */
export async function printed(
  command: (terminal: Terminal) => void | Promise<void>,
): Promise<string[]> {
  const lines: string[] = [];
  await command({
    print: (line) => lines.push(...line.split('\n')),
    progress: () => ({ expect() {}, step() {}, stop() {} }),
  });
  return lines;
}

export interface Small {
  readonly settings?: string;
  readonly codebook?: string;
  /** Rows that other parts would have made, put in after the run. */
  readonly rows?: { readonly [Name in DerivedTable]?: readonly Tables[Name][] };
}

/**
 * A home with the analysis "small", run up to its flags. The first text is what was asked; reply 1
 * is the second.
 * @returns the home folder
 */
export async function smallThread(
  texts: readonly string[],
  { settings = '', codebook, rows = {} }: Small = {},
): Promise<string> {
  const posts = texts.map((text, place) => ({
    id: String(9007199254740990n + BigInt(place)),
    ...(place === 0 ? {} : { parent_id: '9007199254740990' }),
    text,
    author: place === 0 ? 'host' : `writer_${place}`,
    likes: place * 10,
    created_at: `2021-04-14T09:${String(place).padStart(2, '0')}:00Z`,
  }));
  const home = smallHome(posts, `${smallSettings}${settings}`, codebook);
  const { analysis } = await runQuietly(home, 'small', { to: 'flag' });
  const store = openStore(analysis.places.database);
  for (const table of Object.keys(rows) as DerivedTable[]) {
    const insert = writerOf(store.write, [table]) as Record<string, (row: object) => void>;
    for (const row of rows[table]!) insert[table]!(row);
  }
  store.close();
  return home;
}
