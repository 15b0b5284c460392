import type { LearnerRow } from '../../database/tag-tables.ts';
import type { Publication } from '../../reports/publication.ts';
import { interval } from '../../reports/sentences/measured-quality.ts';
import { type Column, column } from '../sheet.ts';

/**
 * How the themes were learned that learning gives: two columns, or none where no theme was learned.
 * Words are left out of the publish profile, since they come from few people's replies.
 * @param themeOf the theme of a row
 */
export function learnedColumns<Row>(
  { read, names, analysis }: Publication,
  themeOf: (row: Row) => string | undefined,
): Column<Row>[] {
  const learners = new Map(
    read
      .all<LearnerRow>('select * from learners where not_learned is null')
      .map((row) => [row.theme, row]),
  );
  if (learners.size === 0) return [];
  const said = (of: (learner: LearnerRow) => string) => (row: Row) => {
    const learner = learners.get(themeOf(row) ?? '');
    return learner === undefined ? null : of(learner);
  };
  const scores = column<Row>(
    'text',
    'Learning by itself',
    34,
    'How well the classifier alone agrees with coders on coded replies that it had not learned from (cross-validation), and the probability from which it tags.',
    said(scoresOf),
  );
  const words = column<Row>(
    'text',
    'Strongest words',
    44,
    'The words, or two side by side, that speak most for the theme and most against it.',
    said((learner) => names.text(wordsOf(learner))),
  );
  return analysis.settings.profile === 'publish' ? [scores] : [scores, words];
}

function scoresOf({ precision, recall, f1, folds, threshold }: LearnerRow): string {
  const shown = (value: number | null) => value?.toFixed(2) ?? '–';
  return `precision ${interval(precision, null, null)}, recall ${interval(recall, null, null)}, F1 ${shown(f1)}; ${folds} folds; tags from ${shown(threshold)}`;
}

function wordsOf({ words }: LearnerRow): string {
  const all = JSON.parse(words) as [string, number][];
  const side = (name: string, those: readonly [string, number][]) =>
    those.length === 0 ? [] : [`${name}: ${those.map(([word]) => word).join(', ')}`];
  return [
    ...side(
      'for',
      all.filter(([, weight]) => weight > 0),
    ),
    ...side('against', all.filter(([, weight]) => weight < 0).reverse()),
  ].join('; ');
}
