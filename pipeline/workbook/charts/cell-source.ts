import { escapeXml } from '../../wording/xml.ts';
import { absolute, reference } from '../package/area.ts';
import { element, value } from './element.ts';
import type { CellRange } from './native-chart.ts';

/** Numbers from cells, with what they were when the workbook was written (21.2.2.123). */
export function numbers(range: CellRange): string {
  const cache = element(
    'numCache',
    element('formatCode', escapeXml(range.format ?? 'General')),
    points(range),
  );
  return element('numRef', formula(range), cache);
}

/** Texts from cells, with what they were when the workbook was written (21.2.2.201). */
export function texts(range: CellRange): string {
  return element('strRef', formula(range), element('strCache', points(range)));
}

/** Texts, or numbers where the cells hold nothing else. */
export function textsOrNumbers(range: CellRange): string {
  return range.values.some((each) => typeof each === 'string') ? texts(range) : numbers(range);
}

/** The cells as a formula names them, "'Top issues'!$D$4:$D$10". */
export function cellsOf({ sheet, column, firstRow, values }: CellRange): string {
  const lastRow = firstRow + values.length - 1;
  const area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
  return absolute(sheet, reference(area));
}

/** What the cells held; an empty one has no point. */
export function points({ values }: CellRange): string {
  const each = values.flatMap((said, place) =>
    said === null ? [] : [`<c:pt idx="${place}">${element('v', escapeXml(`${said}`))}</c:pt>`],
  );
  return value('ptCount', values.length) + each.join('');
}

function formula(range: CellRange): string {
  return element('f', escapeXml(cellsOf(range)));
}
