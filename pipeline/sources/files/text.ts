import { type Readable, Transform } from 'node:stream';
import { bytesOf, type DataFile } from './data-file.ts';

/** A file's text as UTF-8 bytes, whatever it is written in; a mark at its beginning may remain. */
export function utf8Of(file: DataFile): Readable {
  const bytes = bytesOf(file);
  if (file.encoding === 'utf-8') return bytes;
  const decoder = new TextDecoder(file.encoding);
  return joined(
    bytes,
    new Transform({
      transform: (chunk, _encoding, done) => done(null, decoder.decode(chunk, { stream: true })),
      flush: (done) => done(null, decoder.decode()),
    }),
  );
}

/** The beginning of a file's text. */
export function headText(file: DataFile): string {
  return new TextDecoder(file.encoding).decode(file.head, { stream: true });
}

/** One stream behind another: an error or an early end of either ends both. */
export function joined<Last extends NodeJS.ReadWriteStream & { destroy(cause?: Error): unknown }>(
  first: Readable,
  last: Last,
): Last {
  first.on('error', (cause) => last.destroy(cause));
  last.on('close', () => first.destroy());
  return first.pipe(last);
}
