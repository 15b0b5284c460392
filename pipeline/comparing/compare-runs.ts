import type { Progress } from '../stage.ts';
import { type MovedShare, movedShares } from './moved/intervals.ts';
import { type OrderedPart, partsByOrder } from './moved/orders.ts';
import { type MovedFigure, movedFigures, type Printed } from './moved/parts.ts';
import { type MovedWord, movedWords } from './moved/words-moved.ts';
import {
  type Exchanged,
  isSameBasis,
  only,
  order,
  pathOf,
  type State,
  type Step,
} from './path/path.ts';
import {
  askedDigest,
  type Found,
  openWorkshop,
  stagesOfAState,
  type Workshop,
} from './path/recompute.ts';
import { inTemporaryFolder } from './path/temporary-folder.ts';
import { readBasis } from './runs/basis.ts';
import type { OpenedRun } from './runs/open-run.ts';
import { type RunChanges, runChanges } from './runs/run-changes.ts';

/** What moved between two runs of one thread, and why. */
export interface ComparedRuns {
  readonly one: OpenedRun;
  readonly other: OpenedRun;
  readonly changes: RunChanges;
  /** What was exchanged, in this order. */
  readonly exchanged: readonly Exchanged[];
  readonly figures: readonly MovedFigure[];
  /** Parts that the reverse order tells otherwise; null where that order was not gone. */
  readonly byOrder: readonly OrderedPart[] | null;
  readonly words: readonly MovedWord[];
  readonly shares: readonly MovedShare[];
}

/** Above so many posts the reverse order would take too long. */
export const mostPostsForBothOrders = 20_000;

/**
 * Works through the states between two runs of one analysis in a database of their own, by the
 * stages themselves, and splits what moved into what each exchange moved.
 */
export async function compareRuns(
  one: OpenedRun,
  other: OpenedRun,
  progress: Progress,
): Promise<ComparedRuns> {
  const here = readBasis(one.database);
  const stateOf = ({ asked, basis }: OpenedRun): State => ({
    ...asked,
    basis: only(basis, (id) => here.has(id)),
  });
  const [earlier, later] = [stateOf(one), stateOf(other)];
  const differs = (part: Exchanged, from: State, to: State) =>
    part === 'gone' || part === 'posts' || part === 'likes'
      ? !isSameBasis(from.basis, to.basis)
      : askedDigest(one.analysis, from) !== askedDigest(one.analysis, to);
  const way = pathOf(earlier, later, order, differs);
  const isCheap = Math.max(earlier.basis.size, later.basis.size) <= mostPostsForBothOrders;
  const wayBack = isCheap ? pathOf(earlier, later, order.toReversed(), differs) : [];

  return inTemporaryFolder(async (folder) => {
    const states = 1 + way.length + Math.max(0, wayBack.length - 1);
    progress.expect(states * stagesOfAState);
    const workshop = openWorkshop(one.analysis, one.database, folder, progress);
    try {
      const start = await workshop.recompute(earlier, true);
      const steps = await worked(way, workshop.recompute, way.at(-1));
      const end = steps.at(-1) ?? start;
      const before: Printed = { figures: one.figures, missing: missingOf(one, other, 'gone') };
      const after: Printed = { figures: other.figures, missing: missingOf(other, one, 'posts') };
      const figures = movedFigures(before, after, start.figures, steps);
      const reverse = [
        ...(await worked(wayBack.slice(0, -1), workshop.recompute)),
        ...wayBack.slice(-1).map(({ part }) => ({ ...end, part })),
      ];
      return {
        one,
        other,
        changes: runChanges(ofRun(one), ofRun(other)),
        exchanged: way.map(({ part }) => part),
        figures,
        byOrder: isCheap
          ? partsByOrder(figures, movedFigures(before, after, start.figures, reverse))
          : null,
        words: movedWords(start.words, steps),
        shares: movedShares(start.intervals, end.intervals),
      };
    } finally {
      workshop.close();
    }
  });
}

async function worked(
  way: readonly Step[],
  recompute: Workshop['recompute'],
  end?: Step,
): Promise<(Found & Pick<Step, 'part'>)[]> {
  const found: (Found & Pick<Step, 'part'>)[] = [];
  for (const step of way) {
    found.push({ part: step.part, ...(await recompute(step.state, step === end)) });
  }
  return found;
}

/**
 * Where posts of only one of the runs are no longer there, what they carried is what that run had
 * more. Where posts of both are gone, nothing tells it from what else has changed since.
 */
function missingOf(run: OpenedRun, other: OpenedRun, part: 'gone' | 'posts') {
  return run.gone > 0 && other.gone === 0 ? part : 'since';
}

function ofRun({ row, basis, asked }: OpenedRun) {
  return { row, basis, settings: asked.settings };
}
