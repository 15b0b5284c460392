import { Command, InvalidArgumentError, Option } from 'commander';
import { packageVersion } from '../analysis/home.ts';
import { pipeline } from '../pipeline.ts';
import { addCodebookCommands } from './codebook-commands.ts';
import { addCodingCommands } from './coding-commands.ts';
import { addEvidenceCommands } from './evidence-commands.ts';
import type { Terminal } from './terminal.ts';

const stageNames = pipeline.map((stage) => stage.name);

/** Every command, its options and its help. What a command does is loaded when it is called. */
export function program(terminal: Terminal): Command {
  const program = new Command('listening-post')
    .description(
      'Turns the replies under a public consultation post into evidence: top issues, references, ' +
        'words, links, word clouds and an Excel workbook, with what was left out and why.\n\n' +
        'Without a command it runs the worked example, whose replies are invented.',
    )
    .option(
      '--home <folder>',
      'the folder that holds analyses/, data/ and reports/ (or LISTENING_POST_HOME)',
      process.env.LISTENING_POST_HOME ?? '.',
    )
    .version(packageVersion(), '-V, --version', 'show the version')
    .option('--debug', 'show where in the program an error arose')
    .helpOption('-h, --help', 'show this help, or that of a command')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', `\n${afterHelp()}`)
    .allowExcessArguments(false);

  const home = () => program.opts<{ home: string }>().home;
  const runAnalysis = async (name: string, options: RunFlags) => {
    const { runCommand } = await import('./run-command.ts');
    await runCommand(home(), name, options, terminal);
  };

  program
    .command('new <analysis>')
    .description('make analyses/<analysis>/ with every setting explained, and a codebook to fill')
    .option('--post <address>', "the post's address")
    .option('--file <path>', 'the file or folder that holds the replies')
    .action(async (name: string, options: { post?: string; file?: string }) => {
      const { newCommand } = await import('./new-command.ts');
      newCommand(home(), name, options, terminal);
    });

  const runCommand = program
    .command('run <analysis>')
    .description('run every stage that has something new to do')
    .addOption(stageOption('--from <stage>', 'run this stage and all after it in any case'))
    .addOption(stageOption('--to <stage>', 'stop after this stage'))
    .option('--post <address>', 'make the analysis of this post first, where it is not there yet');
  addCollectingOptions(runCommand).action(runAnalysis);

  program
    .command('status <analysis>')
    .description('what is there, how complete it is, and which stages have something to do')
    .action(async (name: string) => {
      const { statusCommand } = await import('./status-command.ts');
      await statusCommand(home(), name, terminal);
    });

  program
    .command('compare <run> <other>')
    .description('what moved between two runs (my-thread@1 my-thread) and why, or two threads')
    .action(async (one: string, other: string) => {
      const { compareCommand } = await import('./compare-command.ts');
      await compareCommand(home(), one, other, terminal);
    });

  addEvidenceCommands(program, home, terminal);
  addCodebookCommands(program, home, terminal);
  addCodingCommands(program, home, terminal);

  for (const { name, about } of pipeline) {
    const command = program.command(`${name} <analysis>`).description(`stage: ${about}`);
    if (name !== 'collect') {
      command.action((analysis: string) => runAnalysis(analysis, { from: name, to: name }));
      continue;
    }
    // Collecting by name brings in what is new; only --from collect lets go of what is there.
    addCollectingOptions(command).action((analysis: string, options: RunFlags) =>
      runAnalysis(analysis, { ...options, to: name }),
    );
  }
  return program;
}

/** What a person can say of a run. */
export interface RunFlags {
  readonly post?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dryRun?: boolean;
  readonly maxCost?: number;
  readonly maxPosts?: number;
  readonly refresh?: boolean;
  readonly online?: boolean;
}

function addCollectingOptions(command: Command): Command {
  return command
    .option('--dry-run', 'say what collecting from a service would bring and cost, and do nothing')
    .option('--max-cost <dollars>', 'spend no more than this in this run, then stop', amount)
    .option('--max-posts <posts>', 'stop once this run has brought as many new posts', amount)
    .option('--refresh', "ask again for today's likes of what is here")
    .option(
      '--online',
      'ask shorteners (t.co, bit.ly …) where their addresses in posts lead; only the address itself and "listening-post" with its version are sent, and no page is fetched',
    );
}

function amount(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('A number above 0 is allowed.');
}

function stageOption(flags: string, about: string): Option {
  return new Option(flags, about).choices(stageNames);
}

function afterHelp(): string {
  return [
    'From a thread to its reports:',
    '  listening-post new my-thread --post https://x.com/name/status/123   (or --file replies.jsonl)',
    '  (say what counts in analyses/my-thread/analysis.yaml and themes.yaml)',
    '  listening-post run my-thread',
    '',
    'The stages run in the order above, each only where something it depends on has changed.',
    'Exit codes: 0 done; 2 something in what you gave is wrong, said in one sentence; 3 collecting',
    'stopped before its end and can be gone on with; 130 stopped by Ctrl-C; 1 anything else.',
  ].join('\n');
}
