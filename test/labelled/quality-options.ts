import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../pipeline/analysis/nearest.ts';
import { InputError } from '../../pipeline/input-error.ts';

/** What `npm run quality` was asked for, as full paths; null where nothing was said. */
export interface QualityOptions {
  readonly train: string | null;
  readonly test: string | null;
  readonly out: string | null;
}

const named = {
  train: { type: 'string' },
  test: { type: 'string' },
  out: { type: 'string' },
} as const;
const allowed = Object.keys(named).map((name) => `--${name}`);

/**
 * Reads the words of the command line.
 * @throws InputError for an option that is unknown, given twice or without a value, for any other
 *   word, and for a folder that is not there
 */
export function readOptions(words: readonly string[]): QualityOptions {
  const { tokens } = parseArgs({
    args: [...words],
    options: named,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    const written = token.kind === 'option' ? token.rawName : words[token.index]!;
    if (token.kind !== 'option' || !allowed.includes(written)) {
      throw new InputError(
        `Found ${JSON.stringify(written)}; ${allowed.join(', ')} are allowed, each with a path${didYouMean(written, allowed)}.`,
      );
    }
    const { name, value } = token;
    if (values.has(name)) throw new InputError(`Found ${written} twice; once is allowed.`);
    if (typeof value !== 'string' || value === '' || value.startsWith('-')) {
      throw new InputError(`Found ${written} without a path; ${written} <path> is allowed.`);
    }
    values.set(name, resolve(value));
  }
  const { train, test, out } = Object.fromEntries(values);
  for (const [name, folder] of Object.entries({ train, test })) {
    if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new InputError(`--${name}: found no folder ${JSON.stringify(folder)}.`);
    }
  }
  return { train: train ?? null, test: test ?? null, out: out ?? null };
}
