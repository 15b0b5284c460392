import type { Reader } from '../database/access.ts';
import type { FindingLimitRow } from '../database/finding-tables.ts';
import { type LeftOut, leftOutReasons } from '../thread/left-out.ts';
import { ceilingSentence, missingSentence } from '../wording/missing-reasons.ts';
import type { Completeness } from './completeness.ts';

/**
 * What the findings do not rest on, each reason with its number: posts left out, posts known to be
 * missing, posts below which a service hands over no more, rows that could not be read.
 * Reads `replies`, `ceilings` and `unreadable`.
 */
export function limits(read: Reader, { reasons }: Completeness): FindingLimitRow[] {
  const leftOut = read.all<{ reason: LeftOut; replies: number }>(
    `select left_out as reason, count(*) as replies from replies
     where left_out is not null group by left_out order by replies desc, reason`,
  );
  const ceilings = read.all<{ reason: string; replies: number }>(
    'select reason, count(*) as replies from ceilings group by reason order by reason',
  );
  const unreadable = read.count('unreadable');
  return [
    ...leftOut.map(({ reason, replies }) => ({
      reason: `left-out:${reason}`,
      about: leftOutReasons[reason],
      replies,
    })),
    ...reasons.map(([reason, replies]) => ({
      reason: `missing:${reason}`,
      about: missingSentence(reason),
      replies,
    })),
    ...ceilings.map(({ reason, replies }) => ({
      reason: `ceiling:${reason}`,
      about: ceilingSentence(reason),
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
