import type { FindingWordRow } from '../../database/word-findings.ts';
import { fewestPublished } from '../../reports/fewest-published.ts';
import { meanings } from '../../reports/meanings/meanings.ts';
import { wordMeanings } from '../../reports/meanings/word-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { capitalised } from '../../wording/clauses.ts';
import { grouped, over } from '../../wording/numbers.ts';
import { columnCells } from '../charts/column-cells.ts';
import type { NativeChart } from '../charts/native-chart.ts';
import { themeColours } from '../charts/theme-colours.ts';
import type { Frame } from '../frame.ts';
import { type Column, column, type Sheet, sheetOf, withBar } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

const kinds: Readonly<Record<string, string>> = { word: 'word', tag: '#tag', phrase: 'phrase' };

const name = 'Words';

/** So many bars are read at a glance. */
const mostBars = 20;

/** The words of the replies, most mentioned first. */
export function wordsSheet({ analysis, findings }: Publication, { headRow }: Frame): Sheet {
  const overThreshold = over(analysis.settings.thresholds.words, 'mention');
  const columns = columnsFor(findings, overThreshold);
  return sheetOf<FindingWordRow>(
    {
      name,
      note: `Words that are mentioned at least twice, most mentioned first; those with ${overThreshold} make the word cloud.${analysis.settings.profile === 'publish' ? ` Words of fewer than ${fewestPublished} people are not shown.` : ''}`,
      none: 'No word is mentioned twice.',
      charts: firstWords(findings, columns, headRow),
    },
    columns,
    () => findings.words,
  );
}

function columnsFor({ themes }: Findings, overThreshold: string): Column<FindingWordRow>[] {
  const names = new Map(themes.map((theme) => [theme.theme, theme.name]));
  return [
    column('rank', 'Rank', 8, wordMeanings.rank, (row) => row.rank),
    column('text', 'Word', 24, wordMeanings.word, (row) => row.word),
    column(
      'text',
      'Kind',
      9,
      'A word, a #tag, or a phrase: several words that the thread uses as one.',
      (row) => kinds[row.kind] ?? row.kind,
    ),
    withBar(column('count', 'Mentions', 16, meanings.mentions, (row) => row.mentions)),
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
      28,
      'The theme that most of its mentions fall in, if any.',
      (row) => row.theme && (names.get(row.theme) ?? row.theme),
    ),
    column('text', 'Forms', 44, 'How it is written, each form with its mentions.', (row) =>
      formsShown(row.forms),
    ),
  ];
}

function firstWords(
  { words, themes }: Findings,
  columns: readonly Column<FindingWordRow>[],
  headRow: number,
): NativeChart[] {
  const shown = words.slice(0, mostBars);
  if (shown.length < 2) return [];
  const colourOf = themeColours(themes);
  const cells = (title: string) => columnCells(name, columns, title, shown, headRow + 1);
  const first = shown.slice(0, 3).map(({ word, mentions }) => `${word} (${grouped(mentions)})`);
  return [
    {
      kind: 'bars',
      title: `The first ${shown.length} words by mentions`,
      alternative: `Bars of the words that are mentioned most: ${first.join(', ')} and so on, as in the table. Colours are those of themes.`,
      across: { title: 'Mentions', least: 0 },
      up: {},
      series: [
        {
          name: 'Mentions',
          against: cells('Word'),
          values: { ...cells('Mentions'), format: '#,##0' },
          colours: shown.map(({ theme }) => colourOf(theme)),
        },
      ],
      place: { column: columns.length + 2, row: headRow, width: 560, height: 560 },
    },
  ];
}

function formsShown(forms: string): string {
  return Object.entries(JSON.parse(forms) as Record<string, number>)
    .map(([form, mentions]) => `${form} (${mentions})`)
    .join('; ');
}
