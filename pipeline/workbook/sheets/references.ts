import type { FindingReferenceRow } from '../../database/theme-findings.ts';
import { meanings } from '../../reports/meanings/meanings.ts';
import { referenceMeanings } from '../../reports/meanings/theme-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import {
  likesColumn,
  likesOverColumn,
  peopleColumn,
  repliesColumn,
  repliesOverColumn,
} from './figure-columns.ts';

/** What the replies refer to, counted as citations: how broad each is, and how liked. */
export function referencesSheet({ analysis, findings }: Publication): Sheet {
  const { likes } = analysis.settings.thresholds;
  const aboutOf = new Map(analysis.codebook.map((theme) => [theme.id, theme.about]));
  return sheetOf<FindingReferenceRow>(
    {
      name: 'References',
      note: 'What the replies name: people say how broad a reference is, likes and likes per reply how well it is liked.',
      none: 'No theme of the codebook counts as a reference.',
    },
    [
      column('text', 'Reference', 30, 'Name of the theme.', (row) => row.name),
      column('text', 'Kind', 13, referenceMeanings.kind, (row) => row.kind),
      column('count', 'References', 12, meanings.mentions, (row) => row.mentions),
      repliesColumn,
      peopleColumn,
      likesColumn('All likes'),
      column(
        'number',
        'Likes per reply',
        11,
        referenceMeanings.mean_likes,
        (row) => row.mean_likes,
      ),
      column(
        'number',
        'Likes of the reply in the middle',
        13,
        referenceMeanings.median_likes,
        (row) => row.median_likes,
      ),
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
