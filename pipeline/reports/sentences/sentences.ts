import type { FindingLimitRow } from '../../database/completeness-findings.ts';
import type { FindingReferenceRow, FindingTopIssueRow } from '../../database/theme-findings.ts';
import { type LeftOut, leftOutSaid } from '../../thread/left-out.ts';
import { clause, list } from '../../wording/clauses.ts';
import { day } from '../../wording/days.ts';
import {
  counted,
  grouped,
  likes,
  over,
  people,
  percent,
  posts,
  replies,
} from '../../wording/numbers.ts';
import type { Publication } from '../publication.ts';
import { type Findings, limitsOf } from '../read-findings.ts';

/** Said where there is nothing to say of. */
export const nothingLeftOut = 'Nothing is left out.';
export const noSupport = 'No theme of the codebook counts as support.';

/** Who asked, as far as that may be said. */
export function whoAsked({ analysis: { settings }, thread, names }: Publication): string {
  if (settings.host.name !== undefined) return settings.host.name;
  const known = settings.people === 'names' && thread.host_id !== null;
  return known ? names.person(thread.host_id) : 'the host of the thread';
}

/** When the question was asked: "on 15 April 2020"; nothing where that is not known. */
export function whenAsked({ thread }: Publication): string | null {
  return thread.asked_at === null ? null : `on ${day(thread.asked_at)}`;
}

/** How many replies the findings rest on, of how many posts. */
export function howMany({ coverage }: Findings): string {
  if (coverage.collected === 0) return 'no reply came in';
  const by = coverage.counted === 0 ? '' : ` by ${people(coverage.people)}`;
  const are = coverage.counted === 1 ? 'is' : 'are';
  return `${replies(coverage.counted)}${by} ${are} counted, of ${posts(coverage.collected)} that came in`;
}

/** Each reason why something that came in is not counted: "12 posts are in another language". */
export function leftOutLines(findings: Findings): string[] {
  const leftOut = limitsOf(findings, 'left-out').filter(
    ({ reason }) => reason !== 'left-out:another-thread',
  );
  const unreadable = limitsOf(findings, 'unreadable').map(
    (row) => `${counted(row.replies, 'row')} of the input that could not be read`,
  );
  return [...leftOut.map(leftOutLine), ...unreadable];
}

function leftOutLine({ reason, replies: number, about }: FindingLimitRow): string {
  const said = leftOutSaid[reason.replace(/^left-out:/, '') as LeftOut];
  if (said === undefined) return `${posts(number)}: ${clause(about)}`;
  return `${posts(number)} ${number === 1 ? said[0] : said[1]}`;
}

/** How many replies decide the ranking, and how many carry no theme at all. */
export function howMuchDecides({ coverage, themes }: Findings, threshold: number): string {
  const { counted: all, overThreshold, untagged } = coverage;
  if (all === 0) return 'There is no reply to rank by.';
  const have = overThreshold === 1 ? 'has' : 'have';
  const carry = untagged === 1 ? 'carries' : 'carry';
  const ranking = `${grouped(overThreshold)} of ${replies(all)} ${have} ${over(threshold, 'like')}`;
  if (themes.length === 0) return `${ranking}.`;
  return `${ranking}; ${grouped(untagged)} ${carry} none of the themes.`;
}

/** When likes were counted. */
export function whenCounted({ coverage: { collectedAt } }: Findings): string {
  return collectedAt === null
    ? 'The source does not say when the likes were counted.'
    : `Likes are as they stood on ${day(collectedAt)}.`;
}

/** What decides the order of the issues. */
export function howRanked(threshold: number): string {
  return `Issues are ranked by the likes of their replies with ${over(threshold, 'like')}`;
}

/** An issue's figures, without its name. */
export function issueLine(row: FindingTopIssueRow, threshold: number): string {
  const all = `${replies(row.replies)} by ${people(row.people)} in all`;
  const above = over(threshold, 'like');
  if (row.replies_over_threshold === 0) return `no reply with ${above}; ${all}`;
  const some = `${likes(row.likes_over_threshold)} on ${replies(row.replies_over_threshold)} with ${above}`;
  const share = row.share_of_top_reply;
  const top =
    share === null || row.replies_over_threshold === 1
      ? ''
      : `, ${percent(share)} of them on the most liked one`;
  return `${some}${top}; ${all}`;
}

/** The references that somebody makes. */
export function citedReferences({ references }: Findings): readonly FindingReferenceRow[] {
  return references.filter((row) => row.mentions > 0);
}

/** "34 references in 30 replies by 28 people". */
export function referenceLine(row: FindingReferenceRow): string {
  return `${counted(row.mentions, 'reference')} in ${replies(row.replies)} by ${people(row.people)}`;
}

/** How many words are over the threshold, and the most mentioned of them: "people (120)". */
export function wordsOver({ words }: Findings, threshold: number, mostNamed: number): string {
  const above = words.filter((row) => row.over_threshold === 1);
  const mentioned = over(threshold, 'mention');
  if (above.length === 0) return `No word has ${mentioned}.`;
  const how = `${counted(above.length, 'word has', 'words have')} ${mentioned}`;
  const named = above.slice(0, mostNamed).map((row) => `${row.word} (${grouped(row.mentions)})`);
  if (named.length === 0) return `${how}.`;
  const most = named.length < above.length ? ', the most mentioned being ' : ': ';
  return `${how}${most}${list(named)}.`;
}
