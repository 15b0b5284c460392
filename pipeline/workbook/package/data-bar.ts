import type { Bar } from './additions.ts';
import { reference } from './area.ts';
import { namespaces } from './namespaces.ts';

/** Light enough for the figure on it, grey enough in print, and alike to all kinds of eyes. */
const colour = 'FF9CC3E6';

/**
 * Conditional formats that show numbers as bars (ECMA-376 part 1, 18.3.1.28), in the form that Excel
 * 2007 knows, each with the name of its twin in `barsExtension`.
 */
export function barsXml(bars: readonly Bar[], sheet: number): string {
  return bars
    .map(
      ({ area }, place) =>
        `<conditionalFormatting sqref="${reference(area)}"><cfRule type="dataBar" priority="${place + 1}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${colour}"/></dataBar><extLst><ext xmlns:x14="${namespaces.spreadsheet2010}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${identity(sheet, place)}</x14:id></ext></extLst></cfRule></conditionalFormatting>`,
    )
    .join('');
}

/**
 * The same bars as Excel 2010 and later draw them (MS-XLSX 2.6.28): plain rather than fading, and
 * none at all for 0, which Excel 2007 gives a tenth of the cell.
 */
export function barsExtension(bars: readonly Bar[], sheet: number): string {
  const each = bars.map(
    ({ area }, place) =>
      `<x14:conditionalFormatting xmlns:xm="${namespaces.excel2006}"><x14:cfRule type="dataBar" id="${identity(sheet, place)}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFB3B3B3"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${reference(area)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return `<ext xmlns:x14="${namespaces.spreadsheet2010}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${each.join('')}</x14:conditionalFormattings></ext>`;
}

/** One for each bar of the workbook, and the same each time. */
function identity(sheet: number, place: number): string {
  const part = (number: number, digits: number) =>
    number.toString(16).toUpperCase().padStart(digits, '0');
  return `{DA7ABA52-0000-4000-${part(0x8000 + (sheet % 0x1000), 4)}-${part(place, 12)}}`;
}
