import type { Coding } from '../coding.ts';
import { columnProblems, type FoundSheet } from '../sheets/sheet-places.ts';
import type { Subject } from '../subjects.ts';
import type { KnownReply } from './known-reply.ts';
import { type ReadRow, readRow } from './read-row.ts';

/** What a coder says; null takes an earlier answer back. */
export type Said = Omit<Coding, 'decision'> & { readonly decision: boolean | null };

/** What came out of a coding sheet. */
export interface ReadSheet {
  readonly coder: string;
  /** Rows in which something was answered. */
  readonly rows: number;
  readonly said: readonly Said[];
  /** The coder's own words, with the post that they are about. */
  readonly notes: readonly NonNullable<ReadRow['note']>[];
  /** Whatever is not taken, and why, each as a sentence that names file, sheet and row. */
  readonly problems: readonly string[];
}

type TakenRow = NonNullable<ReadRow['taken']> & { readonly line: number };

/**
 * Takes the decisions of a coder from a sheet. Rows are known by their keys, so that their order,
 * and those that are missing, do not matter. A row with something wrong in it never costs another.
 * @param known a reply by its post's id
 */
export function readSheet(
  sheet: FoundSheet,
  subjects: readonly Subject[],
  known: (postId: string) => KnownReply | undefined,
): ReadSheet {
  const { table, mark } = sheet;
  const problems = columnProblems(sheet, subjects);
  const complain = (line: number, clause: string) =>
    problems.push(`${table.where}, row ${line}: ${clause}.`);
  const taken: TakenRow[] = [];
  const notes: NonNullable<ReadRow['note']>[] = [];
  for (const row of table.rows) {
    const read = readRow(sheet, row, subjects, known);
    if (read.taken !== undefined) taken.push({ ...read.taken, line: row.line });
    if (read.note !== undefined) notes.push(read.note);
    for (const problem of read.problems) complain(row.line, problem);
  }
  const said = withoutDoubles(taken, subjects, complain).map((one) => ({
    ...one,
    coder: mark.coder,
  }));
  return { coder: mark.coder, rows: taken.length, said, notes, problems };
}

/** Of a reply that stands in several rows, what they do not contradict each other on. */
function withoutDoubles(
  rows: readonly TakenRow[],
  subjects: readonly Subject[],
  complain: (line: number, clause: string) => void,
): Omit<Said, 'coder'>[] {
  const byReply = new Map<string, TakenRow[]>();
  for (const row of rows) {
    const there = byReply.get(row.key.postId);
    if (there) there.push(row);
    else byReply.set(row.key.postId, [row]);
  }
  return [...byReply.values()].flatMap((same) => {
    const { postId, textHash } = same[0]!.key;
    return subjects.flatMap(({ id, name }) => {
      const [first, ...others] = same.filter(({ decisions }) => decisions.has(id));
      if (first === undefined) return [];
      const decision = first.decisions.get(id)!;
      const differing = others.find((row) => row.decisions.get(id) !== decision);
      if (differing === undefined) return [{ postId, textHash, subject: id, decision }];
      complain(
        differing.line,
        `its reply stands in row ${first.line} too, with another answer for "${name}"; neither is taken`,
      );
      return [];
    });
  });
}
