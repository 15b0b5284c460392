import type { Connection } from '../../database/open.ts';
import { keep, readKept } from './kept.ts';

/** The posts that a run rests on, each with its likes; null where those are not known. */
export type Basis = ReadonlyMap<string, number | null>;

/** As it is packed: the ids in the order of their code units, and the likes in the same order. */
type PackedBasis = readonly [ids: readonly string[], likes: readonly (number | null)[]];

/** The posts that are here with their newest likes. */
export function readBasis(database: Connection): Basis {
  const rows = database
    .prepare('select id, likes from posts left join latest_counts on post_id = id')
    .raw()
    .all() as [string, number | null][];
  return new Map(rows.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** @returns the hash under which it is kept */
export function keepBasis(database: Connection, basis: Basis): string {
  return keep(database, [[...basis.keys()], [...basis.values()]] satisfies PackedBasis);
}

export function keptBasis(database: Connection, hash: string): Basis {
  const [ids, likes] = readKept<PackedBasis>(database, hash);
  return new Map(ids.map((id, place) => [id, likes[place] ?? null]));
}
