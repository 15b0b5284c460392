import { escapeXml } from '../../wording/xml.ts';
import type { Table } from './additions.ts';
import { reference } from './area.ts';
import { head, namespaces } from './namespaces.ts';

/**
 * The part of a table (ECMA-376 part 1, 18.5): its name, its columns by the heads of their cells, and
 * a filter where it has one. It has no style of its own, so that the cells keep theirs.
 * @param number from 1, unlike that of every other table in the workbook
 */
export function tableXml({ area, heads, filter }: Table, number: number, name: string): string {
  const cells = reference(area);
  const columns = heads.map(
    (title, place) => `<tableColumn id="${place + 1}" name="${columnName(title)}"/>`,
  );
  return [
    `${head}<table xmlns="${namespaces.spreadsheet}" id="${number}" name="${name}" displayName="${name}" ref="${cells}" totalsRowShown="0">`,
    filter ? `<autoFilter ref="${cells}"/>` : '',
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}

/** An attribute loses line ends; Excel writes them as it writes what XML forbids (22.9.2.19). */
function columnName(title: string): string {
  return escapeXml(title.replaceAll('\n', '_x000a_'));
}
