import type { Settings } from '../analysis/settings.ts';
import type { Reader } from '../database/access.ts';
import type { FindingTimeRow } from '../database/conversation-findings.ts';
import { publishedTimes } from '../reports/as-published.ts';
import type { Answered } from './timeline.ts';

/**
 * When people answered, as the profile may show it: the publish profile rounds the time to half of the
 * replies up to an hour, and has the day of the question only.
 * Reads `thread`, `finding_times` and `finding_exchanges`.
 */
export function readAnswered(read: Reader, profile: Settings['profile']): Answered {
  const times = read.all<FindingTimeRow>('select * from finding_times order by rowid');
  const half = read.one<{ value: number }>(
    "select value from finding_exchanges where kind = 'hours-to-half'",
  )?.value;
  const asked =
    read.one<{ asked_at: string | null }>('select asked_at from thread')?.asked_at ?? null;
  if (profile === 'working') return { times, hoursToHalf: half, asked, profile };
  return {
    times: publishedTimes(times),
    hoursToHalf: half === undefined ? undefined : Math.ceil(half),
    asked: asked?.slice(0, '2020-04-15'.length) ?? null,
    profile,
  };
}
