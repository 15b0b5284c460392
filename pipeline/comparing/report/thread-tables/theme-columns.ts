import type { ComparedThreads } from '../../compare-threads.ts';
import type { ShareMeasure } from '../../threads/shares.ts';
import { type NamedColumn, named } from '../table.ts';

/** How measures are called in words. */
export const measureNames: Record<ShareMeasure, string> = {
  voices: 'voices',
  people: 'people',
  replies: 'replies',
  likes: 'likes',
  likes_over_threshold: 'likes over the threshold',
};

/** What says which theme it is. */
export function themeColumns<Row extends { readonly theme: number }>(
  compared: ComparedThreads,
): NamedColumn<Row>[] {
  const { alike } = compared.themes;
  return [
    named(
      'list',
      'text',
      'List',
      12,
      'issues: outermost themes that count as support; references: themes that count as citations; within: themes within an issue.',
      (row) => listOf(compared, row.theme),
    ),
    named(
      'theme',
      'text',
      'Theme',
      20,
      'Identifier of the theme in the codebook.',
      (row) => alike[row.theme]!.id,
    ),
    named(
      'name',
      'text',
      'Name',
      30,
      'Name of the theme in the first codebook.',
      (row) => alike[row.theme]!.name,
    ),
  ];
}

function listOf({ themes }: ComparedThreads, place: number): string {
  const { counts, parent } = themes.alike[place]!;
  if (counts === 'references') return 'references';
  return parent === null ? 'issues' : 'within';
}
