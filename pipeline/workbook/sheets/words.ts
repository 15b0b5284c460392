import type { FindingWordRow } from '../../database/word-findings.ts';
import { fewestPublished } from '../../reports/as-published.ts';
import { meanings } from '../../reports/meanings/meanings.ts';
import { wordMeanings } from '../../reports/meanings/word-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { capitalised } from '../../wording/clauses.ts';
import { over } from '../../wording/numbers.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

const kinds: Readonly<Record<string, string>> = { word: 'word', tag: '#tag', phrase: 'phrase' };

/** The words of the replies, most mentioned first. */
export function wordsSheet({ analysis, findings }: Publication): Sheet {
  const overThreshold = over(analysis.settings.thresholds.words, 'mention');
  const names = new Map(findings.themes.map((theme) => [theme.theme, theme.name]));
  return sheetOf<FindingWordRow>(
    {
      name: 'Words',
      note: `Words that are mentioned at least twice, most mentioned first; those with ${overThreshold} make the word cloud.${analysis.settings.profile === 'publish' ? ` Words of fewer than ${fewestPublished} people are not shown.` : ''}`,
      none: 'No word is mentioned twice.',
    },
    [
      column('rank', 'Rank', 8, wordMeanings.rank, (row) => row.rank),
      column('text', 'Word', 26, wordMeanings.word, (row) => row.word),
      column(
        'text',
        'Kind',
        9,
        'A word, a #tag, or a phrase: several words that the thread uses as one.',
        (row) => kinds[row.kind] ?? row.kind,
      ),
      column('count', 'Mentions', 11, meanings.mentions, (row) => row.mentions),
      repliesColumn,
      peopleColumn,
      likesColumn(),
      column(
        'rank',
        'Rank by replies',
        10,
        wordMeanings.rank_by_replies,
        (row) => row.rank_by_replies,
      ),
      column('rank', 'Rank by likes', 10, wordMeanings.rank_by_likes, (row) => row.rank_by_likes),
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
