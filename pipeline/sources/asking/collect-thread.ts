import type { Analysis } from '../../analysis/analysis.ts';
import { readerOf } from '../../database/access.ts';
import type { Connection } from '../../database/open.ts';
import { collectedTableNames } from '../../database/schema.ts';
import { InputError } from '../../input-error.ts';
import type { CollectingWork } from '../../stage.ts';
import { counted } from '../../wording/numbers.ts';
import type { Service } from '../service.ts';
import { readAgain } from '../store/read-again.ts';
import { originOf, startAnew } from '../store/start-anew.ts';
import { storePage } from '../store/store-page.ts';
import { inTurn } from './in-turn.ts';
import { roundsFinished } from './requests.ts';
import { StoppedEarly } from './stopped.ts';

/**
 * Asks a service for the thread: for everything, or for what is left of an earlier run, or for what
 * is new since the last one. Every answer is one transaction.
 * @param locked why the service cannot be asked at all ("X_BEARER_TOKEN is not set"), if so
 * @returns the sentence that says why it stopped before its end; nothing where it did not
 * @throws InputError where what is here is another thread, or what the user gave is refused;
 *   Interrupted where a person stops it.
 */
export async function collectThread(
  service: Service,
  work: CollectingWork,
  locked?: string,
): Promise<string | undefined> {
  const { analysis, database, forced, say } = work;
  settleOrigin(service, analysis, database);
  if (forced && (await readAgain(service, work))) {
    say(`What ${service.name} answered earlier was read again; nothing was asked for that.`);
  }
  if (!work.collecting.update && hasPosts(database)) return;
  if (locked && roundsFinished(database) > 0) {
    say(`${locked}, so ${service.name} was not asked for what is new.`);
    return;
  }
  try {
    await takePages(service, work);
    return;
  } catch (error) {
    const isStopped = error instanceof StoppedEarly;
    // What is refused now does not spoil what came in when all was asked for.
    const isRefused = error instanceof InputError && roundsFinished(database) > 0;
    // Without a single post there is nothing to go on with.
    if (!(isStopped || isRefused) || !hasPosts(database)) throw error;
    return error.message;
  }
}

function hasPosts(database: Connection): boolean {
  return database.prepare('select 1 from posts').get() !== undefined;
}

/** What may have cost money is never thrown away because a setting has changed. */
function settleOrigin(service: Service, { lineOf }: Analysis, database: Connection): void {
  const origin = JSON.stringify([service.name, service.origin]);
  const known = originOf(database);
  const isEmpty = database.prepare('select 1 from answers').get() === undefined;
  if (known !== undefined && known !== origin && !isEmpty) {
    throw new InputError(
      `${lineOf('post')}: found another post than the one whose replies are here; give it an analysis of its own (new <analysis> --post …).`,
    );
  }
  if (known !== origin) startAnew(database, origin);
}

async function takePages(service: Service, work: CollectingWork): Promise<void> {
  const { database, progress, say, collecting } = work;
  const read = readerOf(database, collectedTableNames, 'The stage collect');
  const before = standing(service, database);
  const source = inTurn(service, database, collecting, {
    signal: collecting.signal,
    clock: collecting.clock,
    say,
  });
  let answers = 0;
  try {
    for await (const page of source.pages()) {
      await storePage(database, page, { seenAt: null, progress });
      answers++;
      progress.expect(expected(read));
    }
  } finally {
    if (answers > 0) say(whatCame(service.name, answers, before, standing(service, database)));
  }
}

interface Standing {
  readonly posts: number;
  /** US dollars. */
  readonly cost: number;
}

function whatCame(name: string, answers: number, before: Standing, now: Standing): string {
  const cost = now.cost - before.cost;
  const charged = cost > 0 ? `, for about $${cost.toFixed(2)}` : '';
  return `${name}: ${counted(now.posts - before.posts, 'new post')} in ${counted(answers, 'answer')}${charged}.`;
}

function standing(service: Service, database: Connection): Standing {
  const read = readerOf(database, collectedTableNames, 'The stage collect');
  return { posts: read.count('posts'), cost: service.cost?.(read) ?? 0 };
}

/** As far as can be told while it goes on; for the bar that is drawn at the terminal only. */
function expected(read: ReturnType<typeof readerOf>): number {
  return read.one<{ posts: number }>(
    `select max(coalesce((select sum(posts) from counted), 0),
       coalesce((select max(replies) from counts join origin on post_id = root), 0)) as posts`,
  )!.posts;
}
