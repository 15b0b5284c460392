import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** The group `codebook`: what people do with themes and rules themselves. */
export function addCodebookCommands(
  program: Command,
  home: () => string,
  terminal: Terminal,
): void {
  const codebook = program
    .command('codebook')
    .description('check, grow, export or import the themes and their rules')
    .helpCommand(false);
  codebook
    .command('check <analysis>')
    .description('rules that find nothing, themes that overlap, echoes of the question')
    .option('--csv <file>', 'write what is found to this file as well')
    .action(async (name: string, options: { csv?: string }) => {
      const { checkCommand } = await import('./codebook-command.ts');
      await checkCommand(home(), name, options, terminal);
    });
  codebook
    .command('suggest <analysis>')
    .description('propose rules, exclusions and missed replies, as a workbook to be answered')
    .action(async (name: string) => {
      const { suggestCommand } = await import('./suggest-command.ts');
      await suggestCommand(home(), name, terminal);
    });
  codebook
    .command('export <analysis> [file]')
    .description('write the codebook for NVivo, ATLAS.ti, MAXQDA and others (REFI-QDA, .qdc)')
    .action(async (name: string, file: string | undefined) => {
      const { exportCommand } = await import('./refi-qda-commands.ts');
      exportCommand(home(), name, file, terminal);
    });
  codebook
    .command('import <analysis> <file>')
    .description('make themes.yaml of a REFI-QDA codebook (.qdc)')
    .option('--to <file>', 'write the codebook to this file instead')
    .action(async (name: string, file: string, options: { to?: string }) => {
      const { importCommand } = await import('./refi-qda-commands.ts');
      importCommand(home(), name, file, options, terminal);
    });
}
