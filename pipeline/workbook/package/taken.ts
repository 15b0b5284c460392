import type { Writable } from 'node:stream';
import type { Worksheet } from 'exceljs';

const nothing = Buffer.alloc(0);

/**
 * Settles once all that was written to a worksheet has gone on to be compressed. The stream writer
 * takes rows however fast they come and holds what waits, so that without waiting for this a large
 * worksheet would come to stand in the memory uncompressed.
 */
export async function taken(worksheet: Worksheet): Promise<void> {
  const { stream } = worksheet as Worksheet & { readonly stream: Piped };
  await Promise.all(
    stream.pipes.map((pipe) => new Promise<void>((done) => pipe.write(nothing, () => done()))),
  );
}

/** The part of the stream writer that passes a worksheet's bytes on; its types do not name it. */
interface Piped {
  readonly pipes: readonly Writable[];
}
