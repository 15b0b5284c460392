import type { Analysis } from '../../analysis/analysis.ts';
import type { Codebook, Theme } from '../../analysis/codebook.ts';
import { type Settings, settingsShape } from '../../analysis/settings.ts';
import type { Coding, SampledReply } from '../../coding/coding.ts';
import type { Connection } from '../../database/open.ts';
import type { RunRow } from '../../database/run-tables.ts';
import { InputError } from '../../input-error.ts';
import { keep, readKept } from './kept.ts';

/** The part of an analysis that its figures depend on, as it was for a run. */
export interface Asked {
  readonly codebook: Codebook;
  readonly codings: readonly Coding[];
  readonly sample: readonly SampledReply[];
  readonly settings: Settings;
}

type AskedHashes = Pick<RunRow, 'codebook' | 'codings' | 'settings'>;

/** @returns the hashes under which its parts are kept */
export function keepAsked(
  database: Connection,
  { codebook, codings, sample, settings }: Analysis,
): AskedHashes {
  return {
    codebook: keep(database, codebook),
    codings: keep(database, [codings, sample]),
    settings: keep(database, settings),
  };
}

/** What a theme was before a setting of themes existed. */
const usual = { link: null, kind: null, misspellings: false, method: 'rules' } as const;

/**
 * The analysis as it was for a run.
 * @param name the run's, for a message
 * @throws InputError where this version of the program no longer knows one of its settings
 */
export function keptAsked(database: Connection, run: AskedHashes, name: string): Asked {
  const [codings, sample] = readKept<[Coding[], SampledReply[]]>(database, run.codings);
  const settings = settingsShape.safeParse(readKept(database, run.settings));
  if (!settings.success) {
    throw new InputError(
      `${name}: found settings that this version of the program does not know (${settings.error.issues[0]?.message}); runs of this version are allowed.`,
      { cause: settings.error },
    );
  }
  const codebook = readKept<Theme[]>(database, run.codebook).map((theme) => ({
    ...usual,
    ...theme,
  }));
  return { codebook, codings, sample, settings: settings.data };
}
