import type { Reader } from '../../database/access.ts';

/** How far collecting has come, which says why a post that the service counts may be missing. */
export interface CollectingState {
  /** Whether nothing is left to ask of the service; null where posts were read from files. */
  readonly finished: boolean | null;
  /** Questions to the service that are still to be asked. */
  readonly waiting: number;
  /** Why the service hands over no more below a reply, by the reply's number; 0 is the root. */
  readonly ceilings: ReadonlyMap<number, string>;
}

/** Reads `rounds`, `requests`, `ceilings` and `replies`. */
export function collectingState(read: Reader): CollectingState {
  const newest = read.one<{ finished: number }>(
    'select finished from rounds order by round desc limit 1',
  );
  // What stands at no reply stands at the root. Of two at one post, the alphabet has that of the
  // larger answer first.
  const ceilings = read.all<{ reply: number; reason: string }>(
    `select coalesce(reply, 0) as reply, min(reason) as reason
     from ceilings left join replies using (post_id) group by 1 order by 1`,
  );
  return {
    finished: newest === undefined ? null : newest.finished === 1,
    waiting: read.count('requests where page is null'),
    ceilings: new Map(ceilings.map(({ reply, reason }) => [reply, reason])),
  };
}
