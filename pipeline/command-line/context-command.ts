import { readAnalysis } from '../analysis/analysis.ts';
import { readerOf } from '../database/access.ts';
import {
  type Concordance,
  concordance,
  concordanceReads,
  themeNear,
} from '../evidence/concordance.ts';
import { aligned, type Order, sorted } from '../evidence/concordance-lines.ts';
import { writeCsv } from '../evidence/csv-file.ts';
import { hasChangedSince, openThread } from '../evidence/open-thread.ts';
import { InputError } from '../input-error.ts';
import { publicNames } from '../people/public-names.ts';
import { counted, grouped, replies } from '../wording/numbers.ts';
import type { ContextFlags } from './evidence-commands.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

const header = ['reply', 'likes', 'left', 'keyword', 'right', 'theme', 'rule'];

/** `context`: a word, or the words of a theme, in their surroundings. */
export async function contextCommand(
  home: string,
  name: string,
  word: string,
  flags: ContextFlags,
  terminal: Terminal,
): Promise<void> {
  const analysis = readAnalysis(home, name);
  if (analysis.settings.profile === 'publish') {
    throw new InputError(
      `${analysis.lineOf('profile')}: with profile: publish no texts of replies are shown; context needs profile: working.`,
    );
  }
  const runIt = `${invocation(home)} run ${name}`;
  const database = openThread(analysis, 'tag', runIt);
  try {
    const read = readerOf(database, concordanceReads, 'The command context');
    const names = publicNames(analysis, read);
    const found = await concordance(read, names, word, flags.word === true);
    const lines = sorted(found.lines, flags.sort as Order);
    if (hasChangedSince(analysis, database, 'tag')) {
      terminal.print(
        `This is of the last run; something has changed since. Run it anew: ${runIt}\n`,
      );
    }
    terminal.print(summary(found));
    if (lines.length === 0) {
      const near = themeNear(analysis, word);
      if (near !== undefined) terminal.print(`There is a theme ${JSON.stringify(near)}.`);
    } else {
      const shown = lines.slice(0, flags.limit);
      for (const line of ['', ...aligned(shown, flags.width)]) terminal.print(line);
      if (shown.length < lines.length) {
        terminal.print(
          `\nThese are ${grouped(shown.length)} of ${grouped(lines.length)}; --limit ${lines.length} shows all of them, --csv <file> writes them down.`,
        );
      }
    }
    if (flags.csv !== undefined) {
      const rows = lines.map((line) => [
        line.reply,
        line.likes,
        line.left,
        line.keyword,
        line.right,
        line.theme,
        line.rule,
      ]);
      await writeCsv(flags.csv, header, rows);
      terminal.print(`\nWrote ${counted(lines.length, 'line')} to ${flags.csv}.`);
    }
  } finally {
    database.close();
  }
}

function summary({ what, lines, withoutWords }: Concordance): string {
  const inReplies = new Set(lines.map(({ reply }) => reply)).size;
  const found =
    lines.length === 0
      ? `${what} was found in no counted reply.`
      : `${what} was found ${lines.length === 1 ? 'once' : `${grouped(lines.length)} times`}, in ${replies(inReplies)}.`;
  const others =
    withoutWords === 0
      ? ''
      : ` ${replies(withoutWords)} ${withoutWords === 1 ? 'carries' : 'carry'} it by learning or by people's word, without a match.`;
  return found + others;
}
