import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { expect } from 'vitest';
import { readPage, temporary } from './read-pages.ts';

/** A part's name and its XML. */
export type NamedPart = readonly [name: string, xml: string];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes parts into a zip archive in the order given. */
export async function zipped(
  parts: readonly NamedPart[],
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<string> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, xml] of parts) {
    await writer.add(name, new Uint8ArrayReader(Buffer.from(xml, encoding)));
  }
  return temporary('replies.xlsx', await writer.close());
}

/** A workbook's relationships; types are sheets unless they are named. */
export function relationships(
  ...targets: readonly (readonly [id: string, target: string, type?: string])[]
): NamedPart {
  const elements = targets.map(
    ([id, target, type = 'worksheet']) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packages}">${elements.join('')}</Relationships>`,
  ];
}

/** A workbook part whose tabs are the relationships named, in that order. */
export function book(...ids: readonly string[]): NamedPart {
  const sheets = ids.map((id, at) => `<sheet name="Tab ${at}" sheetId="${9 - at}" r:id="${id}"/>`);
  return [
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
  ];
}

/** A part of shared strings, from the XML within each. */
export function strings(...items: readonly string[]): NamedPart {
  const elements = items.map((item) => `<si>${item}</si>`);
  return ['xl/sharedStrings.xml', `<sst xmlns="${main}">${elements.join('')}</sst>`];
}

/** A sheet from the XML of its rows. */
export function sheet(name: string, rows: string): NamedPart {
  return [name, `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`];
}

/** A row of texts that stand in their cells, with no addresses. */
export function inlineRow(...texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row>${cells.join('')}</row>`;
}

/** The texts of a workbook's posts, none of them kept aside. */
export async function texts(file: string): Promise<(string | null)[]> {
  const { posts, unreadable } = await readPage(file);
  expect(unreadable).toEqual([]);
  return posts.map((post) => post.text);
}
