import { CommanderError } from 'commander';
import { workedExample } from '../analysis/home.ts';
import { InputError } from '../input-error.ts';
import { Interrupted, StoppedEarly } from '../sources/asking/stopped.ts';
import { program } from './program.ts';
import { terminal } from './terminal.ts';

/**
 * Runs the command line.
 * @returns the exit code: 0 done, 2 the user's input is wrong, 3 collecting stopped before its end,
 *   130 a person stopped it, 1 anything else.
 */
export async function main(words: readonly string[]): Promise<number> {
  // Whoever reads only the first lines ("| head") has heard enough; the work goes on.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const commands = program(terminal(process.stdout, process.stderr));
  try {
    const withoutCommand = commands.parseOptions([...words]).operands.length === 0;
    const asksForHelp = words.some((word) => /^(-h|--help|-V|--version)$/.test(word));
    const whole = withoutCommand && !asksForHelp ? [...words, 'run', workedExample] : words;
    await commands.parseAsync(whole, { from: 'user' });
    return 0;
  } catch (error) {
    // The library has printed its own message by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${explained(error, commands.opts().debug === true)}\n`);
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof InputError) return 2;
  if (error instanceof StoppedEarly) return 3;
  // What shells give to a program that Ctrl-C has ended.
  return error instanceof Interrupted ? 130 : 1;
}

const isForPeople = (error: Error): boolean =>
  error instanceof InputError || error instanceof StoppedEarly || error instanceof Interrupted;

function explained(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return `Something unforeseen went wrong: ${String(error)}`;
  if (debug) return withCauses(error);
  if (isForPeople(error)) return error.message;
  return `Something unforeseen went wrong: ${error.message} (run again with --debug to see where).`;
}

function withCauses(error: Error): string {
  const stack = error.stack ?? error.message;
  return error.cause instanceof Error ? `${stack}\nCaused by: ${withCauses(error.cause)}` : stack;
}
