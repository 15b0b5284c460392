import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../input-error.ts';

/** The package's own folder, which brings the worked example along. */
export const packageFolder = resolve(fileURLToPath(import.meta.url), '../../..');

/** The version that package.json states. */
export function packageVersion(): string {
  const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

export const workedExample = 'worked-example';

/** Where an analysis's things are; one name runs through all of them. */
export interface Places {
  /** The folder that paths in the analysis start from. */
  readonly origin: string;
  readonly settings: string;
  readonly codebook: string;
  /** People's decisions, if there are any. */
  readonly codings: string;
  /** Which replies were drawn to be coded, out of how many. */
  readonly sample: string;
  readonly database: string;
  /** Held while a run is under way. */
  readonly lock: string;
  readonly pseudonymKey: string;
  readonly reports: string;
}

/**
 * The places of one analysis below a home folder. The worked example is found in the package where
 * the home has none of its own.
 * @throws InputError for a name that could leave the folder or be no file name.
 */
export function placesOf(home: string, name: string): Places {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) {
    throw new InputError(
      `The analysis name ${JSON.stringify(name)} is not allowed; use up to 64 small letters, digits and hyphens, beginning with a letter or digit.`,
    );
  }
  const own = join(home, 'analyses', name);
  const origin = name === workedExample && !existsSync(own) ? packageFolder : home;
  return {
    origin,
    settings: join(origin, 'analyses', name, 'analysis.yaml'),
    codebook: join(origin, 'analyses', name, 'themes.yaml'),
    codings: join(origin, 'analyses', name, 'codings.csv'),
    sample: join(origin, 'analyses', name, 'sample.csv'),
    database: join(home, 'data', `${name}.sqlite`),
    lock: join(home, 'data', `${name}.lock`),
    pseudonymKey: join(home, 'data', `${name}.key`),
    reports: join(home, 'reports', name),
  };
}
