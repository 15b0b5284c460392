import { newAuthors } from '../../formats/new-authors.ts';
import { unreadable } from '../../placed.ts';
import type { Received } from '../../source.ts';
import type { Table } from '../table.ts';
import type { Correct } from './known-exports.ts';
import type { Mapping } from './mapping.ts';
import { rowReader } from './read-row.ts';
import { rowIds } from './row-ids.ts';

/** The posts and authors of a table whose columns are understood. */
export async function* readTable(
  table: Table,
  mapping: Mapping,
  correct: Correct,
): AsyncGenerator<Received> {
  const read = rowReader(table, mapping);
  const idOf = mapping.id === undefined ? rowIds() : null;
  const isNew = newAuthors();
  let lastSeen: string | null = null;
  for await (const row of table.rows()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    const { line, value } = row;
    const found = read(value);
    if (typeof found === 'string') {
      yield unreadable(line, found, value);
      continue;
    }
    const { author, post, seen } = found;
    if (post.id === null && post.text.trim() === '') {
      if (!isBlank(value)) yield unreadable(line, 'no id and no text', value);
      continue;
    }
    const id = idOf?.(post.authorId, post.createdAt, post.text) ?? post.id;
    if (id === null) {
      yield unreadable(line, 'no id', value);
      continue;
    }
    if (seen !== null && seen !== lastSeen) yield { kind: 'seen', at: seen };
    lastSeen = seen ?? lastSeen;
    if (author && isNew(author)) yield { kind: 'author', author };
    yield { kind: 'post', post: correct({ ...post, id }) };
  }
}

/** Whether a row of a table has nothing in any cell; spreadsheets end in such rows. */
function isBlank(row: unknown): boolean {
  return Array.isArray(row) && row.every((cell) => cell === null || String(cell).trim() === '');
}
