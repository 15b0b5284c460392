import { InputError } from '../../input-error.ts';
import { type Rows, unreadable } from '../placed.ts';
import type { Container, Opened } from './containers/container.ts';

/** One file, or several that are read as one, and what messages call it. */
export interface Bundle {
  readonly shown: string;
  readonly sha256s: readonly string[];
  readonly container: Container;
}

/** A file by itself. */
export function bundleOfOne({ file, container }: Opened): Bundle {
  return { shown: file.shown, sha256s: [file.sha256], container };
}

/** Files of JSON values read one after the other, their values numbered through all of them. */
export function bundleOf(files: readonly Opened[], shown: string): Bundle {
  const [first] = files;
  if (files.length === 1 && first) return { ...bundleOfOne(first), shown };
  return {
    shown,
    sha256s: files.map(({ file }) => file.sha256),
    container: {
      holds: 'values',
      kind: 'JSON',
      name: `${first?.container.name}, ${files.length} files`,
      values: () => inTurn(files),
    },
  };
}

async function* inTurn(files: readonly Opened[]): Rows<unknown> {
  let line = 0;
  for (const { file, container } of files) {
    if (container.holds !== 'values') continue;
    try {
      for await (const row of container.values()) yield { ...row, line: ++line };
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      yield unreadable(++line, cause.message, file.shown);
    }
  }
}
