import BetterSqlite3 from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { runQuietly, smallHome } from '../../temporary-home.ts';

/** A reply as these tests write it: who, how many likes, what. */
export type Said = readonly [author: string, likes: number, text: string];

/**
 * Runs the pipeline up to its findings over a root and the replies given, numbered from 1 in their
 * order.
 * @returns a function that asks the database
 */
export async function findingsOf(
  said: readonly Said[],
  codebook?: string,
): Promise<(sql: string) => Record<string, unknown>[]> {
  const root = { id: '1', text: 'What should change?', author: 'host', likes: 0 };
  const replies = said.map(([author, likes, text], place) => ({
    id: String(place + 2),
    parent_id: '1',
    author,
    likes,
    text,
  }));
  const home = smallHome([root, ...replies], undefined, codebook);
  const { analysis } = await runQuietly(home, 'small', { to: 'find' });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  onTestFinished(() => {
    database.close();
  });
  return (sql) => database.prepare(sql).all() as Record<string, unknown>[];
}

const theme = (id: string, rule: string) =>
  `  ${id}:\n    name: ${id}\n    about: ${id}\n    rules: [${rule}]\n`;

/** Outermost themes of kind support, each found by its own word; a reference within the first. */
export const fruit = `themes:
${theme('apple', 'apple')}    themes:
      pippin:
        name: Pippin
        about: A book.
        counts: references
        kind: book
        rules: [pippin]
${theme('pear', 'pear')}${theme('plum', 'plum')}`;
