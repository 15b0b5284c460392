import { InputError } from '../../../input-error.ts';
import type { DataFile } from '../data-file.ts';
import { supported } from '../supported.ts';
import { headText } from '../text.ts';
import { needsPassword } from './zip-guard.ts';

type Marks = readonly (readonly [mark: string, name: string])[];

/** How files that hold no posts begin, byte by byte, and what they are. */
const beginnings: Marks = [
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture or a sound (RIFF)'],
  ['SQLite format 3', 'an SQLite database'],
  ['PAR1', 'a Parquet file'],
  ['{\\rtf', 'a text document (RTF)'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ', 'an xz file'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file'],
];

const zip = Buffer.from('PK\x03\x04', 'latin1');
const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether a file is a zip archive, as XLSX files are. */
export function isZip(file: DataFile): boolean {
  return file.head.subarray(0, zip.length).equals(zip);
}

/** @throws InputError where a file is empty or plainly no data, saying what it is instead. */
export function refuseNoData(file: DataFile): void {
  if (file.size === 0) throw refused(file, 'an empty file');
  if (isZip(file)) {
    if (file.compressed) throw refused(file, 'an XLSX file packed with gzip');
    return;
  }
  if (file.head.subarray(0, oldOffice.length).equals(oldOffice)) {
    if (file.head.includes(encryptedPackage)) throw needsPassword(file.shown);
    throw refused(file, 'an old Office file such as .xls, or one with a password');
  }
  const start = file.head.toString('latin1', 0, 32);
  const known = beginnings.find(([mark]) => start.startsWith(mark));
  if (known) throw refused(file, known[1]);
  const head = headText(file);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(head)) throw refused(file, 'a web page or XML');
  if (isBinary(head)) throw refused(file, 'a file that is no text');
}

const control = /(?![\t\n\r])[\p{Cc}\uFFFD]/gu;

/** Whether more than a tenth of a text are control characters; NULs alone on a line are let pass. */
function isBinary(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.replaceAll('\0', '').trim() !== '');
  const text = lines.join('\n');
  return text === '' || (text.match(control)?.length ?? 0) * 10 > text.length;
}

function refused(file: DataFile, found: string): InputError {
  return new InputError(`${file.shown}: found ${found}; ${supported}.`);
}
