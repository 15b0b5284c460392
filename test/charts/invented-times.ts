import type { Campaign } from '../../pipeline/charts/campaign-lines.ts';
import type { Answered } from '../../pipeline/charts/timeline.ts';
import type { FindingCampaignTimeRow } from '../../pipeline/database/checking-findings.ts';
import type { FindingTimeRow } from '../../pipeline/database/conversation-findings.ts';
import { times } from '../../pipeline/findings/conversation/times.ts';

const hour = 3_600_000;

/** The question of all invented timelines. */
export const asked = '2021-04-14T08:30:00.000Z';
const askedAt = Date.parse(asked);

/** Hours after the question at which somebody answered; below 0 before it, NaN without a time. */
export type Hours = readonly number[];

interface Found extends Answered {
  readonly times: readonly FindingTimeRow[];
}

/** What is found of replies and of posts of the host at these hours; nobody answers twice. */
export function answered(replies: Hours, host: Hours = [], isAsked = true): Found {
  const at = (hours: number) => ({ time: askedAt + hours * hour });
  const sorted = replies.filter((hours) => hours >= 0).sort((a, b) => a - b);
  const half = sorted[Math.ceil(sorted.length / 2) - 1];
  return {
    times: times({
      asked: isAsked ? askedAt : null,
      hasHours: true,
      replies: replies.map((hours, person) => ({
        ...at(hours),
        person,
        likes: 0,
        over_threshold: 0,
      })),
      host: host.map(at),
    }),
    hoursToHalf: isAsked ? half : undefined,
    asked: isAsked ? asked : null,
    profile: 'working',
  };
}

/** So many replies at each of the hours. */
export function many(counts: readonly (readonly [hours: number, replies: number])[]): Hours {
  return counts.flatMap(([hours, replies]) => Array.from({ length: replies }, () => hours));
}

/** An evening's consultation: most in six hours, few at night, more in the morning, a tail. */
export const evening: Hours = many([
  ...[118, 64, 40, 22, 9, 3, 0, 1, 0, 4, 12, 25, 31, 18, 9, 6, 4, 5, 3, 2].map(
    (replies, place) => [place + 0.5, replies] as const,
  ),
  ...([
    [40, 2],
    [55, 3],
    [130, 4],
    [400, 3],
    [-3, 2],
    [Number.NaN, 5],
  ] as const),
]);

/** A campaign with replies at these hours after the question. */
export function campaign(
  number: number,
  name: string,
  replies: Hours,
  theme: string | null = null,
): { readonly campaign: Campaign; readonly times: readonly FindingCampaignTimeRow[] } {
  const timed = replies.filter((hours) => !Number.isNaN(hours)).sort((a, b) => a - b);
  const at = (hours: number | undefined) =>
    hours === undefined ? null : new Date(askedAt + hours * hour).toISOString();
  const found = new Map<string, number>();
  const add = (by: string, value: string) =>
    found.set(`${by}|${value}`, (found.get(`${by}|${value}`) ?? 0) + 1);
  for (const hours of replies) {
    if (Number.isNaN(hours)) {
      add('no-time', '');
      continue;
    }
    add('day', at(hours)!.slice(0, 10));
    if (hours < 0) add('before-question', '');
    else if (hours < 72) add('hours-after', String(Math.floor(hours)));
  }
  return {
    campaign: {
      ...{ campaign: number, name, replies: replies.length, texts: Math.ceil(replies.length / 3) },
      ...{ people: replies.length - 1, likes: 7 * number, main_theme: theme },
      ...{ first_at: at(timed[0]), last_at: at(timed.at(-1)) },
    },
    times: [...found].map(([key, count]) => {
      const [by, value] = key.split('|') as [string, string];
      return { campaign: number, by, value, replies: count };
    }),
  };
}
