import { relative } from 'node:path';
import type { Analysis } from '../analysis/analysis.ts';
import { InputError } from '../input-error.ts';
import { fileSource } from './files/file-source.ts';
import type { Source } from './source.ts';

/**
 * The source that an analysis names. A service's own source stands in a file beside this one.
 * @throws InputError where it names none that can be read.
 */
export function sourceOf(analysis: Analysis): Source {
  const { settings, files, places } = analysis;
  if (files.length === 0) {
    throw new InputError(
      `${analysis.lineOf('post')}: the replies to ${settings.post} cannot be asked of the service yet; export them with a tool such as twarc2 or 4CAT and add file: <path> to the settings.`,
    );
  }
  return fileSource(files, {
    columns: settings.columns ?? {},
    shown: (path) => relative(places.origin, path) || path,
  });
}
