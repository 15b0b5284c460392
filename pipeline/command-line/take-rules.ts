import type { Analysis } from '../analysis/analysis.ts';
import type { CodedFile } from '../coding/reading/open-coded-file.ts';
import { InputError } from '../input-error.ts';
import { counted } from '../wording/numbers.ts';
import type { Takings } from './take-decisions.ts';
import type { Terminal } from './terminal.ts';

/** Puts into the codebook what people accepted of proposals, and prints what became of each. */
export async function takeRules(
  analysis: Analysis,
  opened: readonly CodedFile[],
  dryRun: boolean,
  terminal: Terminal,
): Promise<Takings> {
  let [isUsable, hasChanged] = [false, false];
  for (const file of opened) {
    if (file.holds !== 'proposals') continue;
    if (dryRun) {
      terminal.print(`${file.shown}: proposals for the codebook; they are not tried out.`);
      isUsable = true;
      continue;
    }
    const { takeProposals } = await import('../suggestions/taking/take-proposals.ts');
    const taken = orWhyNot(() => takeProposals(file.book, analysis));
    if (typeof taken === 'string') {
      terminal.print(`${file.shown}: ${taken}`);
      continue;
    }
    const { rules, refused } = taken;
    terminal.print(`${file.shown}: ${counted(rules.length, 'rule')} taken into ${taken.file}.`);
    for (const rule of rules) terminal.print(`  ${rule}`);
    for (const sentence of refused) terminal.print(`  Not taken: ${sentence}`);
    hasChanged ||= rules.length > 0;
    isUsable ||= rules.length > 0 || refused.length === 0;
  }
  return { isUsable, hasChanged };
}

/** What came of it, or the sentence that refuses it. */
function orWhyNot<Result>(work: () => Result): Result | string {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof InputError) return cause.message;
    throw cause;
  }
}
