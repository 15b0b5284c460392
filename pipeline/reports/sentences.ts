import type { FindingReferenceRow, FindingTopIssueRow } from '../database/finding-tables.ts';
import {
  clause,
  counted,
  day,
  grouped,
  likes,
  people,
  percent,
  replies,
} from '../wording/wording.ts';
import type { Publication } from './publication.ts';
import { limitsOf, measured, said } from './read-findings.ts';

/** Who asked, as far as that may be said. */
export function whoAsked({ analysis: { settings }, thread, names }: Publication): string {
  if (settings.host.name !== undefined) return settings.host.name;
  const known = settings.people === 'names' && thread.host_id !== null;
  return known ? names.person(thread.host_id) : 'the host of the thread';
}

/** When the question was asked: "on 15 April 2020"; nothing where that is not known. */
export function whenAsked({ analysis: { settings }, thread }: Publication): string | null {
  const time = thread.asked_at ?? settings.asked;
  return time === undefined ? null : `on ${day(time)}`;
}

/** How many replies the findings rest on. */
export function howMany({ findings }: Publication): string {
  const count = measured(findings, 'counted') ?? 0;
  if (count === 0) return 'no reply is counted';
  const by = people(measured(findings, 'people') ?? 0);
  return `${replies(count)} by ${by} ${count === 1 ? 'is' : 'are'} counted`;
}

/** How much of the thread could be had, as far as that is known. */
export function completeness({ findings }: Publication): string {
  const collected = measured(findings, 'collected') ?? 0;
  const expected = measured(findings, 'expected');
  const shortfall = measured(findings, 'shortfall') ?? 0;
  const unreadable = limitsOf(findings, 'unreadable')[0]?.replies ?? 0;
  const sentences = [howComplete(collected, expected)];
  if (shortfall > 0) {
    const direct = counted(shortfall, 'direct reply', 'direct replies');
    sentences.push(`${direct} that the service counts did not come with the others.`);
  }
  if (unreadable > 0) {
    sentences.push(`${counted(unreadable, 'row')} of the input could not be read.`);
  }
  return sentences.join(' ');
}

function howComplete(collected: number, expected: number | null): string {
  const had = counted(collected, 'post');
  if (expected === null) return `How many posts the thread has is not known; ${had} could be had.`;
  if (expected <= collected) return `${had} could be had; none is known to be missing.`;
  const share = percent(collected / expected);
  return `At least ${counted(expected, 'post')} belong to the thread besides the one that asks; ${grouped(collected)} of them (${share}) could be had.`;
}

/** Each reason why posts are not counted, with their number: "12 posts: it is in another language". */
export function leftOutLines({ findings }: Publication): string[] {
  const line = (kind: string, posts: (number: number) => string) =>
    limitsOf(findings, kind).map((row) => `${posts(row.replies)}: ${clause(row.about)}`);
  return [
    ...line('left-out', (number) => counted(number, 'post')),
    ...line('missing', (number) => `${counted(number, 'post')} that could not be had`),
  ];
}

/** When likes were counted. */
export function whenCounted({ findings }: Publication): string {
  const time = said(findings, 'collected-at');
  return time === null
    ? 'The source does not say when the likes were counted.'
    : `Likes are as they stood on ${day(time)}.`;
}

/** An issue's figures, without its name. */
export function issueLine(row: FindingTopIssueRow, threshold: number): string {
  const all = `${replies(row.replies)} by ${people(row.people)} in all`;
  if (row.replies_over_threshold === 0)
    return `no reply with more than ${likes(threshold)}; ${all}`;
  const over = `${likes(row.likes_over_threshold)} on ${replies(row.replies_over_threshold)} with more than ${likes(threshold)}`;
  const share = row.share_of_top_reply;
  const top =
    share === null || row.replies_over_threshold === 1
      ? ''
      : `, ${percent(share)} of them on the most liked one`;
  return `${over}${top}; ${all}`;
}

/** "34 references in 30 replies by 28 people". */
export function referenceLine(row: FindingReferenceRow): string {
  return `${counted(row.mentions, 'reference')} in ${replies(row.replies)} by ${people(row.people)}`;
}

/** The words over the threshold, most mentioned first: "people (120)". */
export function wordLines({ findings }: Publication, most: number): string[] {
  return findings.words
    .filter((row) => row.over_threshold === 1)
    .slice(0, most)
    .map((row) => `${row.word} (${grouped(row.mentions)})`);
}
