import { createWriteStream } from 'node:fs';
import { type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { WritableStream } from 'node:stream/web';
import { crc32, createDeflateRaw, createInflateRaw } from 'node:zlib';

/** What a zip file says of a part that it holds compressed. */
export interface Measures {
  /** In bytes, before it was compressed. */
  readonly uncompressedSize: number;
  readonly crc32: number;
}

/**
 * A deflated part, changed on its way from one compression to the next; only a little of it is held at
 * a time.
 * @param read writes the deflated part to where it is told
 * @param file where the changed part comes to lie, deflated anew
 */
export async function recompressed(
  read: (to: WritableStream<Uint8Array>) => Promise<unknown>,
  change: Transform,
  file: string,
): Promise<Measures> {
  let uncompressedSize = 0;
  let sum = 0;
  async function* measured(source: AsyncIterable<Buffer>) {
    for await (const bytes of source) {
      uncompressedSize += bytes.length;
      sum = crc32(bytes, sum);
      yield bytes;
    }
  }
  const inflate = createInflateRaw();
  await Promise.all([
    read(Writable.toWeb(inflate)),
    pipeline(inflate, change, measured, createDeflateRaw(), createWriteStream(file)),
  ]);
  return { uncompressedSize, crc32: sum };
}
