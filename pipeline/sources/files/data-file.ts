import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../input-error.ts';
import { type Encoding, encodingWatch } from './encoding.ts';

/** A file to be read, and its name as messages give it. */
export interface FilePath {
  readonly path: string;
  readonly shown: string;
}

/** What one pass over a file's bytes tells of it. */
export interface DataFile extends FilePath {
  /** Of the bytes as they are on the disk, in hexadecimal. */
  readonly sha256: string;
  /** Whether it is packed with gzip; all below is then said of what it unpacks to. */
  readonly compressed: boolean;
  readonly size: number;
  readonly encoding: Encoding;
  /** The first bytes, up to 64 KiB. */
  readonly head: Buffer;
  /** Whether all of it is one line. */
  readonly oneLine: boolean;
}

const chunkBytes = 1024 * 1024;
const headBytes = 64 * 1024;

/**
 * Reads a file once from end to end for its digest, its encoding and its beginning.
 * @throws InputError where it cannot be read.
 */
export async function examine(file: FilePath): Promise<DataFile> {
  try {
    const hash = createHash('sha256');
    const onDisk = watch();
    for await (const chunk of createReadStream(file.path, { highWaterMark: chunkBytes })) {
      hash.update(chunk);
      onDisk.see(chunk);
    }
    const compressed = onDisk.facts().head.subarray(0, 2).equals(gzipMark);
    const unpacked = compressed ? watch() : onDisk;
    if (compressed) {
      for await (const chunk of bytesOf({ path: file.path, compressed })) unpacked.see(chunk);
    }
    return { ...file, sha256: hash.digest('hex'), compressed, ...unpacked.facts() };
  } catch (cause) {
    throw explained(file, cause);
  }
}

/** A file's bytes, unpacked. */
export function bytesOf(file: Pick<DataFile, 'path' | 'compressed'>): Readable {
  const onDisk = createReadStream(file.path, { highWaterMark: chunkBytes });
  if (!file.compressed) return onDisk;
  const unpacked = createGunzip({ chunkSize: chunkBytes });
  onDisk.on('error', (cause) => unpacked.destroy(cause));
  unpacked.on('close', () => onDisk.destroy());
  return onDisk.pipe(unpacked);
}

const gzipMark = Buffer.from([0x1f, 0x8b]);

function watch() {
  const encoding = encodingWatch();
  let head = Buffer.alloc(0);
  let size = 0;
  let lineEnd = -1;
  return {
    see(chunk: Buffer): void {
      if (head.length < headBytes) {
        head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)]);
      }
      if (lineEnd < 0) {
        const at = chunk.indexOf('\n');
        if (at >= 0) lineEnd = size + at;
      }
      encoding.see(chunk);
      size += chunk.length;
    },
    facts() {
      const oneLine = lineEnd < 0 || lineEnd === size - 1;
      return { head, size, oneLine, encoding: encoding.judge() };
    },
  };
}

function explained(file: FilePath, cause: unknown): unknown {
  const { code = '' } = cause as { code?: string };
  if (code.startsWith('Z_')) {
    return new InputError(
      `${file.shown}: this gzip file is cut off or broken (${code}); give a whole one.`,
      { cause },
    );
  }
  if (!/^E[A-Z]+$/.test(code)) return cause;
  return new InputError(`${file.shown}: the file cannot be read (${code}).`, { cause });
}
