import { didYouMean } from '../../analysis/nearest.ts';
import type { RunRow } from '../../database/run-tables.ts';
import { InputError } from '../../input-error.ts';

/** What a person calls a run: its analysis, and which of its runs. */
export interface RunName {
  readonly analysis: string;
  /** As written after the @: a number, "last" or "previous"; "last" where nothing is. */
  readonly which: string;
}

const words = ['last', 'previous'] as const;
const allowed = "a run's number (worked-example@3), last or previous";

/** "worked-example@3", or "worked-example" for how it stands now: its last run. */
export function runName(text: string): RunName {
  const [, analysis, which] = /^([^@]*)(?:@(.*))?$/s.exec(text)!;
  return { analysis: analysis ?? text, which: which ?? 'last' };
}

/**
 * The run that a name means.
 * @param runs those of the analysis that are kept, in order; at least one
 * @throws InputError where there is no such run
 */
export function runNamed({ analysis, which }: RunName, runs: readonly RunRow[]): RunRow {
  const [last, previous] = [runs.at(-1)!, runs.at(-2)];
  if (which === 'last') return last;
  if (which === 'previous') {
    if (previous !== undefined) return previous;
    throw new InputError(
      `${analysis}@previous: found no run before the only one, @${last.run}; a second is kept once something has changed and the analysis is run again.`,
    );
  }
  const found = runs.find(({ run }) => String(run) === which);
  if (found !== undefined) return found;
  if (!/^\d+$/.test(which)) {
    throw new InputError(
      `${analysis}@${which}: found ${JSON.stringify(which)} after the @${didYouMean(which, words)}; ${allowed} is allowed.`,
    );
  }
  throw new InputError(
    `${analysis}@${which}: found no such run; the nearest is @${nearestRun(Number(which), runs)}, and there are ${runsThere(runs)}.`,
  );
}

function nearestRun(wanted: number, runs: readonly RunRow[]): number {
  const distance = ({ run }: RunRow) => Math.abs(run - wanted);
  return runs.toSorted((one, other) => distance(one) - distance(other))[0]!.run;
}

function runsThere(runs: readonly RunRow[]): string {
  return runs.length === 1 ? `only @${runs[0]!.run}` : `@${runs[0]!.run} to @${runs.at(-1)!.run}`;
}
