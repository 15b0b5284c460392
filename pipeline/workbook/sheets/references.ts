import type { FindingReferenceRow } from '../../database/finding-tables.ts';
import { meanings } from '../../reports/meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import {
  likesColumn,
  likesOverColumn,
  peopleColumn,
  repliesColumn,
  repliesOverColumn,
} from './figure-columns.ts';

/** What the replies refer to, counted as citations. */
export function referencesSheet({ analysis, findings }: Publication): Sheet {
  const { likes } = analysis.settings.thresholds;
  const aboutOf = new Map(analysis.codebook.map((theme) => [theme.id, theme.about]));
  return sheetOf<FindingReferenceRow>(
    {
      name: 'References',
      note: 'Themes that are counted as citations: how often each is referred to, in how many replies, by how many people.',
      none: 'No theme of the codebook counts as a reference.',
    },
    [
      column('text', 'Reference', 30, 'Name of the theme.', (row) => row.name),
      column('count', 'References', 12, meanings.mentions, (row) => row.mentions),
      repliesColumn,
      peopleColumn,
      likesColumn('All likes'),
      repliesOverColumn(likes),
      likesOverColumn(likes),
      column(
        'text',
        'Definition',
        50,
        'What counts as a reference, as the codebook has it.',
        (row) => aboutOf.get(row.theme) ?? null,
      ),
      column(
        'link',
        'Where it is explained',
        40,
        'An address that the codebook gives.',
        (row) => row.link,
      ),
    ],
    () => findings.references,
  );
}
