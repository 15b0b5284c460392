import { nearest } from '../../analysis/nearest.ts';
import { InputError } from '../../input-error.ts';
import { lostDigits, readId } from '../../sources/cells/id.ts';
import type { TableRow } from './csv-rows.ts';

/** A row's cells by the names of their columns, and how to refuse what one of them holds. */
export interface NamedCells<Name extends string> {
  readonly cells: Readonly<Record<Name, string>>;
  /** "analyses/x/codings.csv:7". */
  readonly where: string;
}

/**
 * Names the cells of a table by its first row; the order of the columns does not matter, and others
 * are passed by.
 * @param optional columns that may be missing; their cells are then empty
 * @throws InputError where a column is missing
 */
export function namedCells<Name extends string>(
  [heads, ...rows]: readonly TableRow[],
  shown: string,
  names: readonly Name[],
  optional: readonly Name[] = [],
): NamedCells<Name>[] {
  if (heads === undefined) return [];
  const found = heads.cells.map((cell) => cell.trim().toLowerCase());
  for (const name of names) {
    if (found.includes(name) || optional.includes(name)) continue;
    const others = found.filter((head) => head !== '' && !names.includes(head as Name));
    const meant = nearest(name, others);
    const instead = meant === undefined ? '' : `, but ${JSON.stringify(meant)}`;
    throw new InputError(
      `${shown}:${heads.line}: found no column ${name}${instead}; the columns ${names.join(', ')} are needed.`,
    );
  }
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({
      cells: Object.fromEntries(
        names.map((name) => [name, (cells[found.indexOf(name)] ?? '').trim()]),
      ) as Record<Name, string>,
      where: `${shown}:${line}`,
    }));
}

/**
 * The id of a post as a cell holds it, every digit of it.
 * @throws InputError where a spreadsheet has rounded it, or there is none
 */
export function postIdOf(cell: string, where: string): string {
  const id = readId(cell);
  if (id === lostDigits) {
    throw new InputError(
      `${where}: post_id: found ${JSON.stringify(cell)}, an id that a spreadsheet has rounded; take the file as it was before, and import the column as text.`,
    );
  }
  if (id === null) throw new InputError(`${where}: post_id: nothing is given; an id is needed.`);
  return id;
}

/** @throws InputError where a cell holds no hash of a reply's words */
export function textHashOf(cell: string, where: string): string {
  if (/^[0-9a-f]{16}$/.test(cell)) return cell;
  throw new InputError(
    `${where}: text_hash: found ${JSON.stringify(cell)}; 16 hexadecimal digits are allowed, kept as text by the spreadsheet that saves the file.`,
  );
}
