import { type Command, InvalidArgumentError } from 'commander';
import type { ReadFlags } from './coding-read-command.ts';
import type { SheetFlags } from './coding-sheet-command.ts';
import type { Terminal } from './terminal.ts';

/** `coding sheet` and `coding read`, by which people check themes in Excel. */
export function addCodingCommands(program: Command, home: () => string, terminal: Terminal): void {
  const coding = program
    .command('coding')
    .description('have people code replies in Excel, and take their decisions back')
    .helpCommand(false);
  coding
    .command('sheet <analysis>')
    .description('draw replies at random, and make a workbook for each coder')
    .option('--replies <number>', 'how many replies (200; with --correct all of them)', whole)
    .option('--coders <names>', 'AB for A and B, or anna,ben (AB)')
    .option('--draw <number>', 'the replies of this earlier draw again, for other coders', whole)
    .option('--correct', "show today's tags, to be corrected, the most liked replies first")
    .option('--coder <name>', 'who corrects')
    .action(async (name: string, options: SheetFlags) => {
      const { codingSheetCommand } = await import('./coding-sheet-command.ts');
      await codingSheetCommand(home(), name, options, terminal);
    });
  coding
    .command('read <analysis> <files...>')
    .description('take decisions from workbooks or CSV, and bring the findings up to date')
    .option('--dry-run', 'say what would be taken, and do nothing')
    .action(async (name: string, files: string[], options: ReadFlags) => {
      const { codingReadCommand } = await import('./coding-read-command.ts');
      await codingReadCommand(home(), name, files, options, terminal);
    });
}

function whole(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('A whole number from 1 is allowed.');
}
