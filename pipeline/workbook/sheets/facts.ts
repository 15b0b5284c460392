import type { Publication } from '../../reports/publication.ts';
import type { Listed } from '../contents.ts';
import { type Cell, column, type Sheet, sheetOf } from '../sheet.ts';

/** A thought with what it is about. */
export interface Fact {
  readonly label: Cell;
  readonly said: Cell;
}

/**
 * A sheet of thoughts, a row each. Thoughts about the same say what they are about once; in the
 * publish profile each of them does, for whoever hears the rows read out.
 */
export function factsSheet(
  { analysis }: Publication,
  name: string,
  note: string,
  rows: readonly Fact[],
): Sheet {
  const everyRow = analysis.settings.profile === 'publish';
  return sheetOf<Fact>(
    { name, note, none: 'There is nothing to say.' },
    [
      column(
        'text',
        'About',
        28,
        'What the row is about, empty where it is about the same as the one above; of the contents, a link to the sheet.',
        (row) => row.label,
      ),
      column('text', 'What to know', 118, 'One thought a row.', (row) => row.said),
    ],
    () => (everyRow ? rows : rows.map(labelledOnce)),
  );
}

function labelledOnce(fact: Fact, place: number, rows: readonly Fact[]): Fact {
  return fact.label === rows[place - 1]?.label ? { ...fact, label: null } : fact;
}

/** Several thoughts about the same. */
export function facts(label: string, thoughts: readonly string[]): Fact[] {
  return thoughts.map((said) => ({ label, said }));
}

/** The contents of a workbook: a link to each sheet, and what it answers. */
export function contentsFacts(sheets: readonly Listed[]): Fact[] {
  return sheets.map(({ name, answers }) => ({
    label: { text: name, sheet: name },
    said: answers,
  }));
}

/** With what it was made, so that it can be made again. */
export function madeWith({ analysis, made }: Publication): Fact[] {
  const { credits } = analysis.settings.host;
  return [
    ...(credits ? [{ label: 'Credits', said: credits }] : []),
    {
      label: 'Made with',
      said: `listening-post ${made.version}, the analysis ${analysis.name}, seed ${made.seed}. The same three below give the same workbook.`,
    },
    { label: 'SHA-256 of what came in', said: made.inputHash ?? 'not known' },
    { label: 'SHA-256 of the codebook', said: made.codebookHash },
    { label: 'SHA-256 of the settings', said: made.configHash },
  ];
}
