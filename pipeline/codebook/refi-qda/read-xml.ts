import { readFileSync, statSync } from 'node:fs';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { InputError } from '../../input-error.ts';

const mostBytes = 4 * 1024 * 1024;

/** What a reader of elements is told, in order. */
export interface XmlEvents {
  opened(tag: SaxesTagNS): void;
  closed(tag: SaxesTagNS): void;
  text(text: string): void;
}

/** Refuses with a sentence about the line that is being read. */
export type Refuse = (sentence: string) => never;

/**
 * Reads an XML file that somebody else made: well-formed XML 1.0 with namespaces, in UTF-8 or
 * UTF-16, without a document type, so that nothing in it stands for something else.
 * @param shown the file's name as messages give it
 * @throws InputError naming file and line
 */
export function readXml(
  file: string,
  shown: string,
  eventsOf: (refuse: Refuse, line: () => number) => XmlEvents,
): void {
  const text = decoded(file, shown);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const refuse = (sentence: string): never => {
    throw new InputError(`${shown}:${parser.line}: ${sentence}`);
  };
  const events = eventsOf(refuse, () => parser.line);
  parser.on('doctype', () =>
    refuse('found a document type (<!DOCTYPE …>); a codebook has none, and none is read.'),
  );
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding === undefined || /^utf-?(8|16)$/i.test(encoding)) return;
    refuse(`found the encoding ${JSON.stringify(encoding)}; UTF-8 is allowed.`);
  });
  parser.on('error', ({ message }) => {
    refuse(
      `this is not well-formed XML: ${message.replace(/^(\d+:)+ ?/, '').replace(/\.?$/, '.')}`,
    );
  });
  parser.on('opentag', events.opened);
  parser.on('closetag', events.closed);
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.write(text).close();
}

function decoded(file: string, shown: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new InputError(`${shown}: there is no such file.`);
  if (size > mostBytes) {
    throw new InputError(`${shown}: found ${size} bytes; a codebook holds at most 4 MiB.`);
  }
  const bytes = readFileSync(file);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(
      `${shown}: this is no text in UTF-8; a REFI-QDA codebook (.qdc) is allowed.`,
      {
        cause,
      },
    );
  }
}
