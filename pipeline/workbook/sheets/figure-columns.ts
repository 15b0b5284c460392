import { meanings } from '../../reports/meanings/meanings.ts';
import { over } from '../../wording/numbers.ts';
import { type Column, column } from '../sheet.ts';

type Has<Figure extends keyof typeof meanings> = { readonly [Name in Figure]: number };

export const repliesColumn: Column<Has<'replies'>> = column(
  'count',
  'Replies',
  10,
  meanings.replies,
  (row) => row.replies,
);

export const peopleColumn: Column<Has<'people'>> = column(
  'count',
  'People',
  10,
  meanings.people,
  (row) => row.people,
);

/** @param title "All likes" where likes over the threshold stand beside them */
export function likesColumn(title = 'Likes'): Column<Has<'likes'>> {
  return column('count', title, 10, meanings.likes, (row) => row.likes);
}

/** @param threshold in likes */
export function repliesOverColumn(threshold: number): Column<Has<'replies_over_threshold'>> {
  return column(
    'count',
    `Replies ${over(threshold, 'like')}`,
    12,
    meanings.replies_over_threshold,
    (row) => row.replies_over_threshold,
  );
}

/** @param threshold in likes */
export function likesOverColumn(threshold: number): Column<Has<'likes_over_threshold'>> {
  return column(
    'count',
    `Likes of replies ${over(threshold, 'like')}`,
    13,
    meanings.likes_over_threshold,
    (row) => row.likes_over_threshold,
  );
}
