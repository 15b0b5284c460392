import type { FindingQuestionThemeRow } from '../../database/conversation-findings.ts';
import { questionThemeMeanings } from '../../reports/meanings/conversation-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, likesOverColumn, peopleColumn } from './figure-columns.ts';

/** What the answers to each question speak of. */
export function questionThemesSheet({ analysis, findings }: Publication): Sheet {
  const asks = new Map(findings.questions.map((row) => [row.question, row.asks]));
  return sheetOf<FindingQuestionThemeRow>(
    {
      name: 'Answers by theme',
      note: 'The outermost themes of the answers to each question, then references. A reply to two questions stands under both.',
      none: 'The analysis names no questions, or no answer carries a theme.',
    },
    [
      column('text', 'Question', 52, 'The question.', (row) => asks.get(row.question) ?? null),
      column('text', 'Theme', 30, questionThemeMeanings.name, (row) => row.name),
      column('text', 'Counted as', 13, questionThemeMeanings.counts, (row) => row.counts),
      column(
        'rank',
        'Rank by people',
        9,
        questionThemeMeanings.rank_by_people,
        (row) => row.rank_by_people,
      ),
      peopleColumn,
      column('count', 'Replies', 10, questionThemeMeanings.replies, (row) => row.replies),
      column(
        'rank',
        'Rank by likes',
        9,
        questionThemeMeanings.rank_by_likes_over_threshold,
        (row) => row.rank_by_likes_over_threshold,
      ),
      likesOverColumn(analysis.settings.thresholds.likes),
      likesColumn('All likes'),
      column(
        'text',
        'Finds answers',
        10,
        'Whether answers are found by this very theme, as the analysis asks; it is then there by itself.',
        (row) => (row.own === 1 ? 'yes' : 'no'),
      ),
    ],
    () => findings.questionThemes,
  );
}
