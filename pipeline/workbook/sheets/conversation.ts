import type { FindingExchangeRow } from '../../database/conversation-findings.ts';
import { type ExchangeKind, exchangeKinds } from '../../findings/conversation/exchange-kinds.ts';
import { exchangeMeanings } from '../../reports/meanings/conversation-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';

type Row = FindingExchangeRow;

const { value } = exchangeMeanings;

/** Who answers whom, in numbers: a line each. */
export function conversationSheet({ findings }: Publication): Sheet {
  return sheetOf<Row>(
    {
      name: 'Conversation',
      note: 'Who answers whom, in numbers, with posts that are not counted as replies, like those of the host. What cannot be told has no line.',
      none: 'The source does not say who answers whom.',
    },
    [
      column(
        'text',
        'What',
        34,
        'What is counted.',
        (row) => exchangeKinds[row.kind as ExchangeKind]?.title ?? row.kind,
      ),
      column('count', 'Number', 10, value, (row) => (isWhole(row) ? row.value : null)),
      column('share', 'Share', 9, value, (row) => (isShare(row) ? row.value : null)),
      column('number', 'Hours', 10, value, (row) => (row.unit === 'hours' ? row.value : null)),
      column('text', 'Unit', 16, exchangeMeanings.unit, (row) => row.unit),
      column('text', 'Meaning', 80, exchangeMeanings.about, (row) => row.about),
    ],
    () => findings.exchanges,
  );
}

function isShare({ unit }: Row): boolean {
  return unit.startsWith('share');
}

function isWhole(row: Row): boolean {
  return !isShare(row) && row.unit !== 'hours';
}
