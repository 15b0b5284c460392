import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from './terminal.ts';

/** What a person can say of a word in its surroundings. */
export interface ContextFlags {
  readonly sort: string;
  readonly limit: number;
  readonly width: number;
  readonly word?: boolean;
  readonly csv?: string;
}

/** `why` and `context`, by which people see what stands behind a theme. */
export function addEvidenceCommands(
  program: Command,
  home: () => string,
  terminal: Terminal,
): void {
  program
    .command('why <analysis> <reply>')
    .description('why a reply carries its themes: rules, words, what people said, flags')
    .action(async (name: string, reply: string) => {
      const { whyCommand } = await import('./why-command.ts');
      await whyCommand(home(), name, reply, terminal);
    });

  program
    .command('context <analysis> <word>')
    .description('a word, any rule or a theme in its surroundings, line by line')
    .addOption(
      new Option('--sort <by>', 'what the lines are sorted by')
        .choices(['likes', 'left', 'right', 'reply'])
        .default('likes'),
    )
    .option('--limit <lines>', 'show no more lines than this', from(1), 50)
    .option('--width <characters>', 'how wide a line may be', from(60), 100)
    .option('--word', 'take it for a word even where a theme has that name')
    .option('--csv <file>', 'write all of them to this file')
    .action(async (name: string, word: string, options: ContextFlags) => {
      const { contextCommand } = await import('./context-command.ts');
      await contextCommand(home(), name, word, options, terminal);
    });
}

function from(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`A whole number from ${least} is allowed.`);
  };
}
