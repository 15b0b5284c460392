import { Readable, type Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, createDeflateRaw, createInflateRaw } from 'node:zlib';

/** A part as a zip file holds it, and what the zip file says of it. */
export interface Compressed {
  readonly data: Uint8Array;
  /** In bytes, before it was compressed. */
  readonly uncompressedSize: number;
  readonly crc32: number;
}

/**
 * A deflated part, changed on its way from one compression to the next; of what is not compressed only
 * a little is held at a time.
 */
export async function recompressed(deflated: Uint8Array, change: Transform): Promise<Compressed> {
  let uncompressedSize = 0;
  let sum = 0;
  async function* measured(source: AsyncIterable<Buffer>) {
    for await (const bytes of source) {
      uncompressedSize += bytes.length;
      sum = crc32(bytes, sum);
      yield bytes;
    }
  }
  const data = await buffer(
    Readable.from([deflated])
      .compose(createInflateRaw())
      .compose(change)
      .compose(measured)
      .compose(createDeflateRaw()),
  );
  return { data, uncompressedSize, crc32: sum };
}
