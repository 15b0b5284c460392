import split2 from 'split2';
import { InputError } from '../../../input-error.ts';
import { type Rows, unreadable } from '../../placed.ts';
import type { DataFile } from '../data-file.ts';
import { parseJson } from '../parse-json.ts';
import { joined, utf8Of } from '../text.ts';

const mostCharactersALine = 256 * 1024 * 1024;

/**
 * The lines of a file, split at line feeds with or without a carriage return and nowhere else.
 * @throws InputError for a line of more than 256 MB.
 */
export async function* linesOf(file: DataFile): AsyncGenerator<string> {
  const lines = joined(utf8Of(file), split2(/\r?\n/, { maxLength: mostCharactersALine }));
  try {
    let first = true;
    for await (const line of lines as AsyncIterable<string>) {
      yield first ? line.replace(/^\uFEFF/, '') : line;
      first = false;
    }
  } catch (cause) {
    if ((cause as Error).message !== 'maximum buffer reached') throw cause;
    throw new InputError(`${file.shown}: found a line of over 256 MB; shorter lines are allowed.`, {
      cause,
    });
  }
}

/** One JSON value a line; empty lines hold nothing, and a line that is not JSON is kept aside. */
export async function* jsonLines(file: DataFile): Rows<unknown> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = parseJson(text);
    } catch (cause) {
      yield unreadable(line, notJson(text, cause), text);
      continue;
    }
    yield { kind: 'value', line, value };
  }
}

function notJson(text: string, cause: unknown): string {
  if (text.replaceAll('\0', '') === '') return 'the line holds NUL characters only';
  return `the line is not JSON (${reasonOf(cause)})`;
}

/** What a JSON parser found, without the piece of the text that it quotes. */
export function reasonOf(cause: unknown): string {
  return (cause as Error).message.replace(/, (?:\.\.\.)?".*$/s, '');
}
