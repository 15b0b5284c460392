import { escapeXml } from '../../wording/xml.ts';
import type { SheetLinkAt } from './additions.ts';
import { quotedSheet } from './area.ts';

/** Links to cells of the same workbook, the children of a worksheet's hyperlinks (18.3.1.47). */
export function sheetLinksXml(links: readonly SheetLinkAt[]): string {
  return links
    .map(
      ({ cell, sheet, target }) =>
        `<hyperlink ref="${cell}" location="${escapeXml(`${quotedSheet(sheet)}!${target}`)}"/>`,
    )
    .join('');
}
