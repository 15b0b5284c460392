import { readCount } from '../../cells/count.ts';
import { lostDigits, readId } from '../../cells/id.ts';
import { readLinkPairs } from '../../cells/links.ts';
import { readHandle, readLanguage, readText, readWord, readYes } from '../../cells/plain.ts';
import { readTime } from '../../cells/time.ts';
import type { ReceivedAuthor, ReceivedPost } from '../../source.ts';
import type { CellOf, Table } from '../table.ts';
import { type Field, fields } from './headings.ts';
import type { Mapping } from './mapping.ts';

/** A row as a post and its author; the post's id is null where the row has none. */
export interface ReadRow {
  readonly post: Omit<ReceivedPost, 'id'> & { readonly id: string | null };
  readonly author: ReceivedAuthor | null;
  /** When the service gave the answer, where the row says it. */
  readonly seen: string | null;
}

/** How a row that cannot be read says so: with the reason. */
export type ReadsRow = (row: unknown) => ReadRow | string;

const roundedId =
  'has lost digits: a spreadsheet has rounded it; export the data again and keep the ids as text';

const idFields = ['id', 'parent', 'conversation', 'quoted', 'reference', 'author'] as const;

type Cells = Readonly<Record<Field, CellOf>>;

/** How to read the rows of a table whose columns are understood. */
export function rowReader(table: Table, mapping: Mapping): ReadsRow {
  const cellBelow = (heading: string | undefined): CellOf =>
    heading === undefined ? () => null : table.cell(heading);
  const cells = Object.fromEntries(
    fields.map((field) => [field, cellBelow(mapping[field])]),
  ) as Cells;

  return (row) => {
    const ids: (string | null)[] = [];
    for (const field of idFields) {
      const cell = cells[field](row);
      const id = readId(cell);
      if (id === lostDigits) return `the ${field} id ${String(cell)} ${roundedId}`;
      ids.push(id);
    }
    const [id = null, parent = null, conversation = null, quoted = null, reference = null] = ids;
    const kind = reference === null ? null : readWord(cells.referenceKind(row));
    const author = authorOf(row, ids[idFields.indexOf('author')] ?? null, cells);
    return {
      post: {
        id,
        authorId: author?.id ?? null,
        parentId: kind === 'replied_to' ? reference : parent,
        quotedId: kind === 'quoted' ? reference : quoted,
        conversationId: conversation,
        text: readText(cells.text(row)) ?? '',
        createdAt: readTime(cells.time(row), cells.zone(row)),
        lang: readLanguage(cells.language(row)),
        repost: kind === 'retweeted' || readYes(cells.repost(row)),
        counts: {
          likes: readCount(cells.likes(row)),
          reposts: readCount(cells.reposts(row)),
          replies: readCount(cells.replies(row)),
          quotes: readCount(cells.quotes(row)),
        },
        links: readLinkPairs(cells.links(row), cells.shortLinks(row)),
      },
      author,
      seen: readTime(cells.seen(row)),
    };
  };
}

function authorOf(row: unknown, id: string | null, cells: Cells): ReceivedAuthor | null {
  const handle = readHandle(cells.handle(row));
  const name = readWord(cells.name(row));
  const known = id ?? handle ?? name ?? ownPicture(readWord(cells.picture(row)));
  return known === null ? null : { id: known, handle, name, about: readWord(cells.about(row)) };
}

/** A picture that only one person can have. */
function ownPicture(address: string | null): string | null {
  return address?.includes('default_profile') ? null : address;
}
