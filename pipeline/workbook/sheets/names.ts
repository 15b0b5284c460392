import type { FindingNameRow } from '../../database/theme-findings.ts';
import { meanings } from '../../reports/meanings/meanings.ts';
import { nameMeanings } from '../../reports/meanings/theme-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

/** The names that replies give, found without the codebook. */
export function namesSheet({ analysis, findings }: Publication): Sheet {
  const nameOf = new Map(findings.themes.map((theme) => [theme.theme, theme.name]));
  const fewest = analysis.settings.profile === 'working' ? 'two' : 'three';
  return sheetOf<FindingNameRow>(
    {
      name: 'Names',
      note: `Names that at least ${fewest} people give, found by how they are written and not checked: where to look for references that the codebook lacks.`,
      none: `No name is given by ${fewest} people.`,
    },
    [
      column('text', 'Name', 34, nameMeanings.name, (row) => row.name),
      column('text', 'Kind', 13, nameMeanings.kind, (row) => row.kind),
      column('text', 'Why', 46, nameMeanings.why, (row) => row.why),
      peopleColumn,
      repliesColumn,
      column('count', 'Mentions', 11, meanings.mentions, (row) => row.mentions),
      likesColumn(),
      column(
        'text',
        'Theme',
        34,
        'The theme whose matches cover most of its mentions; empty where the codebook does not find it.',
        (row) => row.theme && (nameOf.get(row.theme) ?? row.theme),
      ),
    ],
    () => findings.named,
  );
}
