import type { FindingWordRow } from '../../database/finding-tables.ts';
import { meanings } from '../../reports/meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { capitalised } from '../../wording/clauses.ts';
import { over } from '../../wording/numbers.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

/** The words of the replies, most mentioned first. */
export function wordsSheet({ analysis, findings }: Publication): Sheet {
  const overThreshold = over(analysis.settings.thresholds.words, 'mention');
  const names = new Map(findings.themes.map((theme) => [theme.theme, theme.name]));
  return sheetOf<FindingWordRow>(
    {
      name: 'Words',
      note: `Words that are mentioned at least twice, most mentioned first; those with ${overThreshold} make the word cloud.`,
      none: 'No word is mentioned twice.',
    },
    [
      column('rank', 'Rank', 8, 'Rank by mentions.', (row) => row.rank),
      column(
        'text',
        'Word',
        26,
        'The word, or several that the thread uses as one.',
        (row) => row.word,
      ),
      column('count', 'Mentions', 11, meanings.mentions, (row) => row.mentions),
      repliesColumn,
      peopleColumn,
      likesColumn(),
      column(
        'text',
        capitalised(overThreshold),
        12,
        'Whether its mentions are over the threshold.',
        (row) => (row.over_threshold ? 'yes' : 'no'),
      ),
      column(
        'text',
        'Theme',
        30,
        'The theme that most of its mentions fall in, if any.',
        (row) => row.theme && (names.get(row.theme) ?? row.theme),
      ),
      column('text', 'Forms', 60, 'How it is written, each form with its mentions.', (row) =>
        formsShown(row.forms),
      ),
    ],
    () => findings.words,
  );
}

function formsShown(forms: string): string {
  return Object.entries(JSON.parse(forms) as Record<string, number>)
    .map(([form, mentions]) => `${form} (${mentions})`)
    .join('; ');
}
