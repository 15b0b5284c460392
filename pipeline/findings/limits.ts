import type { Reader } from '../database/access.ts';
import type { FindingLimitRow } from '../database/finding-tables.ts';
import { type LeftOut, leftOutReasons } from '../thread/left-out.ts';

/** Why a post could not be had. */
const missingReasons: Record<string, string> = {
  'not-collected': 'A reply answers it, but it is not in what was collected.',
  'not-found': 'The service does not find it; it was deleted, or its author is gone.',
  'protected-or-suspended': 'Its author shows posts to followers only, or is suspended.',
  deactivated: 'Its author closed the account.',
  deleted: 'Its author or the service deleted it.',
  protected: 'Its author shows posts to followers only.',
  suspended: 'Its author is suspended.',
};

/**
 * What the findings do not rest on, each reason with its number: posts left out, posts known to be
 * missing, rows that could not be read. Reads `replies`, `posts`, `tombstones` and `unreadable`.
 */
export function limits(read: Reader): FindingLimitRow[] {
  const leftOut = read.all<{ reason: LeftOut; replies: number }>(
    `select left_out as reason, count(*) as replies from replies
     where left_out is not null group by left_out order by replies desc, reason`,
  );
  const missing = read.all<{ reason: string; replies: number }>(
    `select reason, count(*) as replies from missing_parents
     group by reason order by replies desc, reason`,
  );
  const unreadable = read.count('unreadable');
  return [
    ...leftOut.map(({ reason, replies }) => ({
      reason: `left-out:${reason}`,
      about: leftOutReasons[reason],
      replies,
    })),
    ...missing.map(({ reason, replies }) => ({
      reason: `missing:${reason}`,
      about: missingReasons[reason] ?? `The service says: ${reason}.`,
      replies,
    })),
    ...(unreadable
      ? [
          {
            reason: 'unreadable',
            about: 'A row of the input could not be read.',
            replies: unreadable,
          },
        ]
      : []),
  ];
}
