import type { Workbook } from 'exceljs';
import type { PublicNames } from '../../people/public-names.ts';
import type { Material } from '../material.ts';
import type { Untagged } from '../untagged/untagged.ts';
import { addTable, type TableColumn } from './add-table.ts';

interface Row {
  /** 1 for the cluster with the most likes; null for a reply like no others. */
  readonly cluster: number | null;
  readonly about: string;
  readonly size: number | null;
  readonly place: number;
}

/** Adds the sheet of replies without a theme, cluster by cluster, the most liked first. */
export async function addUntagged(
  book: Workbook,
  { clusters, alone }: Untagged,
  { replies }: Material,
  names: PublicNames | undefined,
): Promise<void> {
  const rows = [
    ...clusters.flatMap(({ words, places }, number) =>
      places.map(
        (place): Row => ({
          cluster: number + 1,
          about: words.join(', '),
          size: places.length,
          place,
        }),
      ),
    ),
    ...alone.map((place): Row => ({ cluster: null, about: 'like no others', size: null, place })),
  ];
  const columns: readonly TableColumn<Row>[] = [
    { head: 'Cluster', width: 9, kind: 'count', value: ({ cluster }) => cluster },
    { head: 'What it talks about', width: 34, kind: 'text', value: ({ about }) => about },
    { head: 'Replies in it', width: 9, kind: 'count', value: ({ size }) => size },
    { head: 'Reply', width: 8, kind: 'count', value: ({ place }) => replies[place]!.reply },
    { head: 'Likes', width: 10, kind: 'bar', value: ({ place }) => replies[place]!.likes },
    ...(names === undefined
      ? []
      : ([
          {
            head: 'Text',
            width: 92,
            kind: 'text',
            value: ({ place }) => names.text(replies[place]!.text),
          },
        ] satisfies TableColumn<Row>[])),
  ];
  await addTable(book, {
    name: 'Untagged',
    note: 'All counted replies without a theme, in clusters of alike words: first the clusters with the most likes, in each the most liked reply; last those like no others.',
    none: 'Every counted reply carries a theme.',
    columns,
    rows,
    frozenColumns: 2,
  });
}
