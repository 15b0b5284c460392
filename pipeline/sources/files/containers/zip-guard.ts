import { openAsBlob } from 'node:fs';
import type { FileEntry } from '@zip.js/zip.js';
import { InputError } from '../../../input-error.ts';
import type { DataFile } from '../data-file.ts';
import type { Parts } from './xlsx/parts.ts';

const mebibyte = 1024 * 1024;
const mostUnpacked = 1024 * mebibyte;
const ratioFrom = 50 * mebibyte;
const mostRatio = 200;
/** Room for the headers of each entry; what lies outside the entries could hide another archive. */
const bytesAroundEntry = 1024;

/**
 * Unpacks every entry of an XLSX file and counts, so that a small file that unpacks to gigabytes is
 * refused before anything is read from it.
 * @returns its entries, by their names in small letters.
 * @throws InputError where it unpacks to over 1 GiB, or to over 50 MiB and 200 times its size, where
 * it needs a password, and where it is broken.
 */
export async function guardedParts(file: DataFile): Promise<Parts> {
  try {
    return await countUnpacked(file);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      `${file.shown}: this XLSX file is broken (${(cause as Error).message}); open it in a spreadsheet program and save it again.`,
      { cause },
    );
  }
}

/**
 * The names of an XLSX file's entries in small letters, after the same check.
 * @throws InputError as guardedParts does.
 */
export async function guardedEntries(file: DataFile): Promise<string[]> {
  return [...(await guardedParts(file)).keys()];
}

async function countUnpacked(file: DataFile): Promise<Parts> {
  const { BlobReader, ZipReader } = await import('@zip.js/zip.js');
  const entries = await new ZipReader(new BlobReader(await openAsBlob(file.path)), {
    strictness: 'strict',
    checkOverlappingEntry: true,
    checkCrc32: true,
    useWebWorkers: false,
  }).getEntries();
  const parts = new Map<string, FileEntry>();
  let unpacked = 0;
  let packed = 0;
  const count = (bytes: number) => {
    unpacked += bytes;
    const tooDense = unpacked > ratioFrom && unpacked > mostRatio * file.size;
    if (unpacked > mostUnpacked || tooDense) throw tooLarge(file);
  };
  for (const entry of entries) {
    if (entry.encrypted) throw needsPassword(file.shown);
    packed += entry.compressedSize;
    if (entry.directory) continue;
    if (unpacked + entry.uncompressedSize > mostUnpacked) throw tooLarge(file);
    const part = entry as FileEntry;
    await part.getData(counting(count));
    parts.set(part.filename.toLowerCase(), part);
  }
  if (file.size - packed > bytesAroundEntry * (entries.length + 1)) {
    throw new Error('it holds data outside its entries');
  }
  return parts;
}

/** The error for a workbook that only opens with a password. */
export function needsPassword(shown: string): InputError {
  return new InputError(
    `${shown}: found a workbook that needs a password; save it without one, as XLSX or CSV.`,
  );
}

function tooLarge(file: DataFile): InputError {
  return new InputError(
    `${file.shown}: found an XLSX file of ${file.size} bytes that unpacks to more than 200 times its size or to over 1 GiB; save the sheet as CSV.`,
  );
}

function counting(count: (bytes: number) => void): WritableStream<Uint8Array> {
  return new WritableStream({ write: (chunk) => count(chunk.length) });
}
