import { isAscii } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How an encoding is named beside a format; nothing for the usual one. */
export const encodingNames: Readonly<Record<Encoding, string | null>> = {
  'utf-8': null,
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const replacement = Buffer.from('\uFFFD');

/**
 * Judges the encoding of bytes that pass by: UTF-16 by its byte order mark; else UTF-8, unless more
 * of what lies outside ASCII is broken as UTF-8 than whole. So a few broken bytes in an otherwise
 * sound file do not turn all its emoji into gibberish.
 */
export function encodingWatch() {
  const decoder = new TextDecoder();
  let mark: Encoding | undefined;
  let first = true;
  let broken = 0;
  let whole = 0;
  return {
    see(chunk: Buffer): void {
      if (first && chunk.length > 1) {
        first = false;
        mark = byteOrderMark(chunk);
      }
      if (mark || isAscii(chunk)) return;
      const seen = outsideAscii(decoder.decode(chunk, { stream: true }));
      const written = seen.broken > 0 ? occurrences(chunk, replacement) : 0;
      broken += seen.broken - written;
      whole += seen.whole + written;
    },
    judge: (): Encoding => mark ?? (broken > whole ? 'windows-1252' : 'utf-8'),
  };
}

function byteOrderMark(start: Buffer): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
}

function outsideAscii(text: string): { readonly broken: number; readonly whole: number } {
  let broken = 0;
  let whole = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === 0xfffd) broken++;
    else if (code > 127) whole++;
  }
  return { broken, whole };
}

function occurrences(bytes: Buffer, sought: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + sought.length)) {
    count++;
  }
  return count;
}
