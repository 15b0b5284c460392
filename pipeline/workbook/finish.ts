import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import type { Entry } from '@zip.js/zip.js';
import {
  drawingRelationships,
  drawingXml,
  type Picture,
  withDrawing,
  withDrawingRelationship,
  withDrawingTypes,
} from './drawing.ts';

const contentTypes = '[Content_Types].xml';
const sheet = 'xl/worksheets/sheet1.xml';
const sheetRelationships = 'xl/worksheets/_rels/sheet1.xml.rels';

/** Midnight of 1 January 1980 as MS-DOS writes it, the first moment that a zip file knows. */
const noTime = 0x00210000;

/**
 * Adds to a streamed workbook what its writer cannot: pictures on the first sheet, the order of
 * parts, and no moment of writing, so that the same content gives the same bytes. All parts but the
 * first sheet are copied as they are compressed.
 * @param from the file that the stream writer has written; it is left as it is
 * @param to the file to write
 */
export async function finish(
  from: string,
  to: string,
  pictures: readonly Picture[],
): Promise<void> {
  const zip = await import('@zip.js/zip.js');
  const plain = { useWebWorkers: false };
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(await readFile(from)), plain);
  const writer = new zip.ZipWriter(Writable.toWeb(createWriteStream(to)), {
    ...plain,
    rawLastModDate: noTime,
    extendedTimestamp: false,
    useCompressionStream: false,
  });
  const entries = new Map((await reader.getEntries()).map((entry) => [entry.filename, entry]));
  const textOf = async (name: string) => {
    const entry = entries.get(name);
    return entry?.directory === false ? entry.getData(new zip.TextWriter(), plain) : undefined;
  };

  const added = new Map<string, string | Uint8Array>();
  if (pictures.length > 0) {
    added.set(contentTypes, withDrawingTypes((await textOf(contentTypes))!));
    added.set(sheet, withDrawing((await textOf(sheet))!));
    added.set(sheetRelationships, withDrawingRelationship(await textOf(sheetRelationships)));
    added.set('xl/drawings/drawing1.xml', drawingXml(pictures));
    added.set('xl/drawings/_rels/drawing1.xml.rels', drawingRelationships(pictures));
    for (const [place, { png }] of pictures.entries()) {
      added.set(`xl/media/picture${place + 1}.png`, png);
    }
  }

  const copy = async (entry: Entry) => {
    if (entry.directory) return;
    const { compressionMethod, uncompressedSize, crc32 } = entry;
    const data = await entry.getData(new zip.Uint8ArrayWriter(), { ...plain, passThrough: true });
    await writer.add(entry.filename, new zip.Uint8ArrayReader(data), {
      passThrough: true,
      compressionMethod,
      uncompressedSize,
      ...(crc32 === undefined ? {} : { crc32 }),
    });
  };
  for (const name of inOrder([...entries.keys(), ...added.keys()])) {
    const content = added.get(name);
    if (content === undefined) await copy(entries.get(name)!);
    else if (typeof content === 'string') await writer.add(name, new zip.TextReader(content));
    else await writer.add(name, new zip.Uint8ArrayReader(content), { level: 0 });
  }
  await writer.close();
  await reader.close();
}

/** Each part once, what says which parts there are before all others. */
function inOrder(names: readonly string[]): string[] {
  const others = new Set(names);
  others.delete(contentTypes);
  return [contentTypes, ...[...others].sort()];
}
