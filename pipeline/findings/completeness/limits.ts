import type { Reader } from '../../database/access.ts';
import type { FindingLimitRow } from '../../database/completeness-findings.ts';
import type { Flag } from '../../flags/flags.ts';
import { type LeftOut, leftOutReasons, setAsideReason } from '../../thread/left-out.ts';
import { ceilingSentence, missingSentence } from '../../wording/missing-reasons.ts';
import type { Completeness } from './completeness.ts';

/**
 * What the findings do not rest on, each reason with its number: posts left out, replies set aside
 * for a flag (each under the first of its flags by the alphabet, so that they add up), posts known to be
 * missing, posts below which a service hands over no more, rows that could not be read.
 * Reads `replies`, `set_aside`, `ceilings` and `unreadable`.
 */
export function limits(read: Reader, { reasons }: Completeness): FindingLimitRow[] {
  const leftOut = read.all<{ reason: LeftOut; replies: number }>(
    `select left_out as reason, count(*) as replies from replies
     where left_out is not null group by left_out order by replies desc, reason`,
  );
  const setAside = read.all<{ flag: Flag; replies: number }>(
    `select flag, count(*) as replies
     from (select reply, min(flag) as flag from set_aside group by reply)
     group by flag order by replies desc, flag`,
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
    ...setAside.map(({ flag, replies }) => ({
      reason: `left-out:flag-${flag}`,
      about: setAsideReason(flag),
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
