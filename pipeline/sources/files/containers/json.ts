import { text } from 'node:stream/consumers';
import { InputError } from '../../../input-error.ts';
import type { Rows } from '../../placed.ts';
import type { DataFile } from '../data-file.ts';
import { parseJson } from '../parse-json.ts';
import { utf8Of } from '../text.ts';
import { reasonOf } from './json-lines.ts';

const mostBytes = 512 * 1024 * 1024;

/**
 * The value that a whole file is.
 * @throws InputError where it is not JSON, or more than 512 MB of it.
 */
export async function jsonValue(file: DataFile): Promise<unknown> {
  if (file.size >= mostBytes) {
    throw new InputError(
      `${file.shown}: found one JSON value of ${Math.round(file.size / 1e6)} MB; at most 512 MB are allowed, larger data as JSON lines (one post a line).`,
    );
  }
  const whole = await text(utf8Of(file));
  try {
    return parseJson(whole.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputError(
      `${file.shown}: this is not JSON as expected: ${reasonOf(cause)}; is the file whole?`,
      { cause },
    );
  }
}

/** The elements of a file that is a list, numbered from 1; else its one value. */
export async function* jsonValues(file: DataFile): Rows<unknown> {
  const value = await jsonValue(file);
  let line = 0;
  for (const element of Array.isArray(value) ? value : [value]) {
    yield { kind: 'value', line: ++line, value: element };
  }
}
