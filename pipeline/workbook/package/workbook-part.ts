import { decodeXML } from 'entities';
import { escapeXml } from '../../wording/xml.ts';
import type { Additions } from './additions.ts';
import { absolute } from './area.ts';
import { inserted } from './inserted.ts';

/** The calculation engine of Excel 2019 and later: with an earlier one it computes all anew. */
const engine = 191029;

/**
 * The number of each worksheet by the name on its tab, in lower case, for Excel tells none apart by
 * case. The stream writer calls the part of number 7 `sheet7.xml`.
 */
export function sheetNumbers(xml: string): Map<string, number> {
  const sheets = xml.matchAll(/<sheet sheetId="(\d+)" name="(.*?)"/g);
  return new Map([...sheets].map(([, number, name]) => [key(decodeXML(name!)), Number(number)]));
}

export function key(name: string): string {
  return name.toLowerCase();
}

/**
 * The workbook's part with further names for cells (ECMA-376 part 1, 18.2.5), and with calculation as
 * Excel itself writes it (18.2.2): what a changed cell touches is computed, and nothing on opening.
 */
export function finishedWorkbook(xml: string, { sheets }: Additions): string {
  const calculated = xml.replace(/(<calcPr calcId=")\d+/, `$1${engine}`);
  const added = sheets
    .flatMap(({ worksheet, names = [] }) => names.map((name) => ({ worksheet, ...name })))
    .map(({ worksheet, name, cells }) => {
      return `<definedName name="${name}">${escapeXml(absolute(worksheet, cells))}</definedName>`;
    })
    .join('');
  if (added === '') return calculated;
  return calculated.includes('</definedNames>')
    ? inserted(calculated, '</definedNames>', added)
    : inserted(calculated, '<calcPr ', `<definedNames>${added}</definedNames>`);
}
