import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import type { FileEntry } from '@zip.js/zip.js';
import { withHeadings } from './heading-style.ts';
import type { Additions } from './package/additions.ts';
import { afterCells } from './package/after-cells.ts';
import { withContentTypes } from './package/content-types.ts';
import { planOf } from './package/plan.ts';
import { recompressed } from './package/recompressed.ts';
import { withRelationships } from './package/relationships.ts';
import { finishedWorkbook, sheetNumbers } from './package/workbook-part.ts';
import { worksheetTail } from './package/worksheet-tail.ts';
import { titleSize } from './styles.ts';

const contentTypes = '[Content_Types].xml';
const workbook = 'xl/workbook.xml';
const styles = 'xl/styles.xml';
const worksheetRelationships = (number: number) => `xl/worksheets/_rels/sheet${number}.xml.rels`;

/** Midnight of 1 January 1980 as MS-DOS writes it, the first moment that a zip file knows. */
const noTime = 0x00210000;

/**
 * Adds to a streamed workbook what its writer cannot: pictures, charts, named tables, bars, names for
 * cells and what may be entered into them, the order of parts and of a worksheet's children, and no
 * moment of writing, so that the same content gives the same bytes. No worksheet is ever held whole:
 * while it is changed it lies in a file beside the one to write.
 * @param from the file that the stream writer has written; it is left as it is
 * @param to the file to write
 */
export async function finish(
  from: string,
  to: string,
  additions: Additions = { sheets: [] },
): Promise<void> {
  const zip = await import('@zip.js/zip.js');
  const plain = { useWebWorkers: false };
  const reader = new zip.ZipReader(new zip.BlobReader(await openAsBlob(from)), plain);
  const writer = new zip.ZipWriter(Writable.toWeb(createWriteStream(to)), {
    ...plain,
    rawLastModDate: noTime,
    extendedTimestamp: false,
    useCompressionStream: false,
  });
  const entries = new Map<string, FileEntry>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) entries.set(entry.filename, entry);
  }
  const textOf = (name: string) => entries.get(name)?.getData(new zip.TextWriter(), plain);
  const book = (await textOf(workbook))!;
  const numbers = sheetNumbers(book);
  const plan = planOf(additions, numbers);

  const added = new Map(plan.parts);
  added.set(workbook, finishedWorkbook(book, additions));
  added.set(styles, withHeadings((await textOf(styles))!, titleSize));
  for (const [number, { relationships }] of plan.sheets) {
    if (relationships.length === 0) continue;
    const name = worksheetRelationships(number);
    added.set(name, withRelationships(await textOf(name), relationships));
  }
  const parts = [...plan.parts.keys()];
  added.set(contentTypes, withContentTypes((await textOf(contentTypes))!, parts));

  const deflated = { ...plain, passThrough: true };
  const changed = `${to}.part`;
  const changeWorksheet = async (entry: FileEntry, number: number) => {
    const { tail } = plan.sheets.get(number) ?? { tail: nothing(number) };
    const measures = await recompressed(
      (target) => entry.getData(target, deflated),
      afterCells((xml) => worksheetTail(xml, tail)),
      changed,
    );
    return { data: new zip.BlobReader(await openAsBlob(changed)), measures };
  };
  const unchanged = async (entry: FileEntry) => {
    const { uncompressedSize, crc32 } = entry;
    const data = new zip.Uint8ArrayReader(
      await entry.getData(new zip.Uint8ArrayWriter(), deflated),
    );
    return { data, measures: { uncompressedSize, ...(crc32 === undefined ? {} : { crc32 }) } };
  };
  const copy = async (entry: FileEntry) => {
    const { filename, compressionMethod } = entry;
    const number = worksheetNumber(filename);
    const { data, measures } =
      number === undefined ? await unchanged(entry) : await changeWorksheet(entry, number);
    await writer.add(filename, data, { passThrough: true, compressionMethod, ...measures });
  };
  for (const name of inOrder([...entries.keys(), ...added.keys()])) {
    const content = added.get(name);
    if (content === undefined) await copy(entries.get(name)!);
    else if (typeof content === 'string') await writer.add(name, new zip.TextReader(content));
    else await writer.add(name, new zip.Uint8ArrayReader(content), { level: 0 });
  }
  await writer.close();
  await reader.close();
  await rm(changed, { force: true });
}

function worksheetNumber(part: string): number | undefined {
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  return number === undefined ? undefined : Number(number);
}

const nothing = (number: number) => ({ number, drawing: null, tables: [] });

/** Each part once, what says which parts there are before all others. */
function inOrder(names: readonly string[]): string[] {
  const others = new Set(names);
  others.delete(contentTypes);
  return [contentTypes, ...[...others].sort()];
}
