import type { FindingThemesTogetherRow } from '../../database/theme-findings.ts';
import { togetherMeanings } from '../../reports/meanings/theme-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { dependenceOf, howShared } from '../../reports/sentences/sharing-sentences.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';

/** Which outermost themes stand in the same replies, and whether more often than by chance. */
export function togetherSheet({ findings }: Publication): Sheet {
  const nameOf = new Map(findings.themes.map((theme) => [theme.theme, theme.name]));
  const shown = (theme: string) => nameOf.get(theme) ?? theme;
  return sheetOf<FindingThemesTogetherRow>(
    {
      name: 'Themes together',
      note: `Every two issues and the replies that carry both. ${howShared(findings)}`,
      none: 'The codebook has no two outermost themes that count as support.',
    },
    [
      column('text', 'Theme', 32, 'The one that comes first in the codebook.', (row) =>
        shown(row.theme),
      ),
      column('text', 'Other theme', 32, 'The other.', (row) => shown(row.other)),
      column('count', 'Replies with both', 11, togetherMeanings.replies, (row) => row.replies),
      column('count', 'People', 10, togetherMeanings.people, (row) => row.people),
      column('count', 'Likes', 10, togetherMeanings.likes, (row) => row.likes),
      column('number', 'Voices with both', 11, togetherMeanings.voices, (row) => row.voices),
      column('number', 'Voices expected', 11, togetherMeanings.expected, (row) => row.expected),
      column('text', 'Against chance', 22, againstChance, (row) => said[dependenceOf(row)]),
      column('number', 'Log ratio', 10, togetherMeanings.log_ratio, (row) => row.log_ratio),
      column(
        'number',
        'Log-likelihood',
        12,
        togetherMeanings.log_likelihood,
        (row) => row.log_likelihood,
      ),
      column(
        'number',
        'Corrected probability',
        13,
        togetherMeanings.adjusted_probability,
        (row) => row.adjusted_probability,
      ),
    ],
    () => findings.themesTogether,
  );
}

const againstChance =
  'Whether the two stand together more or less often than chance would have it, where the corrected probability is below 0.05.';

const said = {
  more: 'more often',
  less: 'less often',
  chance: 'as chance allows',
} as const;
