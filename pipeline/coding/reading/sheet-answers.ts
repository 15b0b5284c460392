import type { ConditionalFormattingRule, DataValidation, Worksheet } from 'exceljs';
import { cellText } from '../../workbook/cell-text.ts';
import type { Column } from '../sheets/sheet-columns.ts';
import { seen } from '../sheets/sheet-styles.ts';

/** Drop-downs that say what each theme means, and colours for what was answered. */
export function addAnswers(
  worksheet: Worksheet,
  columns: readonly Column[],
  first: number,
  last: number,
): void {
  // The library's types leave this out; a validation for each cell would take seconds.
  const { dataValidations } = worksheet as unknown as {
    dataValidations: { add(range: string, validation: DataValidation): void };
  };
  const letter = (place: number) => worksheet.getColumn(place + 1).letter;
  for (const [place, { name, head, subject }] of columns.entries()) {
    const range = `${letter(place)}${first}:${letter(place)}${last}`;
    if (subject) dataValidations.add(range, answerOf(head, subject.about));
    if (name === 'done') dataValidations.add(range, doneAnswer);
    if (!subject && name !== 'done') continue;
    worksheet.addConditionalFormatting({
      ref: range,
      rules: colours(`${letter(place)}${first}`),
    });
  }
}

const list = {
  type: 'list',
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
} as const;

function answerOf(head: string, about: string): DataValidation {
  return {
    ...list,
    formulae: ['"yes,no,unsure"'],
    errorTitle: 'Not an answer',
    error: 'yes, no or unsure; or leave it blank.',
    showInputMessage: true,
    promptTitle: shortened(head, 32),
    prompt: shortened(about, 250),
  };
}

const doneAnswer: DataValidation = {
  ...list,
  formulae: ['"yes"'],
  errorTitle: 'Not an answer',
  error: 'yes, where you have read the reply and answered; or leave it blank.',
  showInputMessage: true,
  promptTitle: 'Done',
  prompt: 'yes: I have read this reply. What is blank in its row then means no.',
};

/** Excel calls a file damaged whose messages are longer than it allows. */
function shortened(text: string, most: number): string {
  const line = cellText(text).text.replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

function colours(cell: string): ConditionalFormattingRule[] {
  return (['yes', 'no', 'unsure'] as const).map((answer, place) => ({
    type: 'expression',
    formulae: [`${cell}="${answer}"`],
    style: seen[answer],
    priority: place + 1,
  }));
}
