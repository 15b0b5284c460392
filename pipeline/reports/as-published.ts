import type { Settings } from '../analysis/settings.ts';
import type { FindingCampaignTimeRow } from '../database/checking-findings.ts';
import type { FindingTimeRow } from '../database/conversation-findings.ts';
import type { FindingNameRow } from '../database/theme-findings.ts';
import type { PublicNames } from '../people/public-names.ts';
import { fewestPublished } from './fewest-published.ts';
import { publishedLinks } from './published-links.ts';
import type { Findings } from './read-findings.ts';

/**
 * The findings with people's names as the analysis wants them shown, and without what leads to a
 * person's post.
 */
export function asPublished(
  findings: Findings,
  names: PublicNames,
  profile: Settings['profile'],
): Findings {
  const withoutId = <Row>(row: Row) => (profile === 'publish' ? { ...row, post_id: null } : row);
  const hidden = (text: string) => (/[@＠]/.test(text) ? names.text(text) : text);
  return {
    ...findings,
    branches: findings.branches.map(withoutId),
    missing: findings.missing.map(withoutId),
    campaigns: findings.campaigns.map((row) =>
      profile === 'publish'
        ? { ...row, first_at: dayOf(row.first_at), last_at: dayOf(row.last_at) }
        : row,
    ),
    ...(profile === 'publish'
      ? {
          times: publishedTimes(findings.times),
          campaignTimes: publishedCampaignTimes(findings.campaignTimes),
        }
      : {}),
    exchanges: findings.exchanges.map((row) =>
      // The hours from the question to the first reply would be the time of that reply.
      profile === 'publish' && row.unit === 'hours' ? { ...row, value: Math.ceil(row.value) } : row,
    ),
    words: findings.words
      .filter(({ people }) => profile === 'working' || people >= fewestPublished)
      .map((row) => ({ ...row, word: hidden(row.word), forms: hidden(row.forms) })),
    // Which words a reply has, and where, would go far to tell its text.
    wordPlaces: profile === 'publish' ? [] : findings.wordPlaces,
    named: findings.named
      .filter((row) => profile === 'working' || isPublicName(row))
      .map((row) => ({ ...row, name: hidden(row.name) })),
    ...publishedLinks(findings, hidden, profile),
  };
}

/**
 * A timeline without what would tell, to the hour, when somebody posted: the hours after the question
 * end before the first in which some people replied, but fewer than three, and do not have the host's
 * posts. The days have these, and all replies.
 */
export function publishedTimes(times: readonly FindingTimeRow[]): FindingTimeRow[] {
  const isHour = ({ by }: FindingTimeRow) => by === 'hours-after';
  const few = times.find((row) => isHour(row) && row.people > 0 && row.people < fewestPublished);
  const end = few === undefined ? Number.POSITIVE_INFINITY : Number(few.value);
  return times
    .filter((row) => !isHour(row) || Number(row.value) < end)
    .map((row) => (isHour(row) ? { ...row, by_host: null } : row));
}

/** The replies of campaigns by day only, as these are few. */
export function publishedCampaignTimes(
  times: readonly FindingCampaignTimeRow[],
): FindingCampaignTimeRow[] {
  return times.filter(({ by }) => by !== 'hours-after');
}

/** An account that only replies name is somebody's own; one that the codebook looks for is a theme. */
function isPublicName({ kind, theme, people }: FindingNameRow): boolean {
  return people >= fewestPublished && (kind !== 'account' || theme !== null);
}

/** The time of a post would lead to it. */
function dayOf(time: string | null): string | null {
  return time?.slice(0, 10) ?? null;
}
