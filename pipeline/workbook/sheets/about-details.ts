import type { Publication } from '../../reports/publication.ts';
import { howMany } from '../../reports/sentences/sentences.ts';
import { capitalised } from '../../wording/clauses.ts';
import type { Listed } from '../contents.ts';
import type { Sheet } from '../sheet.ts';
import { contentsFacts, factsSheet, madeWith } from './facts.ts';

/** The first sheet of the workbook beside the one that people forward. */
export function aboutDetailsSheet(publication: Publication, sheets: readonly Listed[]): Sheet {
  const { analysis, findings } = publication;
  return factsSheet(
    publication,
    'Read me first',
    `${analysis.settings.title}: tables that few need, beside ${analysis.name}.xlsx.`,
    [
      { label: 'What was asked', said: analysis.settings.question },
      { label: 'What came in', said: `${capitalised(howMany(findings))}.` },
      {
        label: 'Read before',
        said: `The file ${analysis.name}.xlsx, which says what comes first, how complete it is and what limits it.`,
      },
      ...contentsFacts(sheets),
      ...madeWith(publication),
    ],
  );
}
