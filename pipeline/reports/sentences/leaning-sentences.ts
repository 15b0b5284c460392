import type { FindingRankingRow, FindingWithoutOneRow } from '../../database/ranking-findings.ts';
import type { Unit } from '../../findings/rankings/units.ts';
import { mainWeighting } from '../../findings/rankings/weightings.ts';
import { list as listed } from '../../wording/clauses.ts';
import { grouped, likes, percent } from '../../wording/numbers.ts';
import { ordinal } from '../../wording/ordinals.ts';
import type { Findings } from '../read-findings.ts';
import { firstOf, rankingOf } from './ranking-wording.ts';

/** How many of the first issues are looked at: what moves far below decides little. */
const firstIssues = 5;

/** A reply that supplies so much is named also where nothing falls without it. */
const large = 0.4;

/** Likes are spread unevenly where fewer than this part of the replies, alike, would spread as far. */
const uneven = 0.8;

/** A person is named beside their largest reply where they supply at least this much more. */
const more = 0.05;

type Rows = readonly FindingWithoutOneRow[];

/**
 * How far the order of the issues leans on one reply, person or voice: whether the first stays first
 * without any of them, which issues fall without their largest reply, and over how many replies the
 * likes of the first are spread. Nothing where there are not two issues, or no likes to rank by.
 */
export function leaningSentences(findings: Findings): string[] {
  const rows = rankingOf(findings, 'issues');
  const [first, second] = rows;
  if (first === undefined || second === undefined || first.score === 0) return [];
  const replies = withoutOf(findings, 'reply');
  const persons = withoutOf(findings, 'person');
  const voices = withoutOf(findings, 'voice');
  const leaders = rows.filter(({ rank }) => rank === 1);
  if (leavesNothing(replies)) return [suppliesAll('One reply supplies', 'that reply')];
  const all = leavesNothing(persons)
    ? [suppliesAll("One person's replies supply", 'them')]
    : leavesNothing(voices)
      ? [suppliesAll('People who share a campaign supply', 'them')]
      : [];
  return [
    ...all,
    ...firstStays([replies, persons, voices], leaders),
    ...falls(replies),
    ...staying(replies),
    ...(all.length > 0 ? [] : byMore(replies, persons, 'The replies of one person supply')),
    ...(all.length > 0 ? [] : byMore(persons, voices, 'People who share a campaign supply')),
    ...(leaders.length > 1 ? [] : spread(first)),
  ];
}

/**
 * Whether leaving one out leaves no likes to rank by: then the first falls, and nothing passes it.
 * Who empties the whole ranking is the largest supplier of the first, too.
 */
function leavesNothing([first]: Rows): boolean {
  return first !== undefined && first.rank_without_largest > 1 && first.passed_by === null;
}

function suppliesAll(who: string, what: string): string {
  return `${who} all the likes that the issues are ranked by; without ${what}, none has any.`;
}

function withoutOf({ withoutOne }: Findings, unit: Unit): Rows {
  return withoutOne.filter(
    (row) => row.list === 'issues' && row.weighting === mainWeighting.issues && row.unit === unit,
  );
}

/** Where several share the first place, each of them must stay. */
function firstStays(all: readonly Rows[], leaders: readonly FindingRankingRow[]): string[] {
  const themes = new Set(leaders.map(({ theme }) => theme));
  const isHeld = all.every((rows) => {
    const found = rows.filter(({ theme }) => themes.has(theme));
    return found.length === themes.size && found.every(({ lowest_rank: worst }) => worst === 1);
  });
  if (!isHeld) return [];
  const { names, stays } = firstOf(leaders);
  return [`${names} ${stays} whichever one reply, person or voice is left out.`];
}

/** "One reply supplies 47% of the likes of …; without that reply, it would fall from 2nd to 5th." */
function falls(rows: Rows): string[] {
  const falling = rows.slice(0, firstIssues).filter((row) => row.rank_without_largest > row.rank);
  const [one, ...others] = falling;
  if (one === undefined) {
    const all = rows.length <= firstIssues ? 'issues' : `first ${firstIssues} issues`;
    return [`None of the ${all} falls without the reply that supplies most of its likes.`];
  }
  const said = `One reply supplies ${percent(one.largest_share!)} of the likes of ${one.name}; without that reply, the issue would fall ${fall(one)}.`;
  if (others.length === 0) return [said];
  const same = others.map((row) => `${row.name} (${percent(row.largest_share!)}, ${fall(row)})`);
  const without = others.length === 1 ? 'its largest reply' : 'the largest reply of each';
  return [said, `Without ${without}, so would ${listed(same)}.`];
}

/** Issues that a single reply makes up to a good part, and that would keep their rank without it. */
function staying(rows: Rows): string[] {
  return rows
    .slice(0, firstIssues)
    .filter((row) => row.rank_without_largest <= row.rank && (row.largest_share ?? 0) >= large)
    .map(({ name, largest_share: share }) =>
      share === 1
        ? `One reply supplies all the likes of ${name}, which would have none without it.`
        : `One reply supplies ${percent(share!)} of the likes of ${name}, which would not fall without it.`,
    );
}

/** Where a person supplies more than one reply does, or people of a campaign more than a person. */
function byMore(fewer: Rows, rows: Rows, who: string): string[] {
  const shareOf = new Map(fewer.map((row) => [row.theme, row.largest_share ?? 0]));
  const found = rows
    .slice(0, firstIssues)
    .filter((row) => row.rank_without_largest > row.rank)
    .filter((row) => (row.largest_share ?? 0) >= shareOf.get(row.theme)! + more);
  return found.map(
    (row) =>
      `${who} ${percent(row.largest_share!)} of the likes of ${row.name}; without them, it would fall ${fall(row)}.`,
  );
}

function spread({ name, replies, score, effective_replies }: FindingRankingRow): string[] {
  if (replies < 2 || effective_replies! > uneven * replies) return [];
  const few = Math.round(effective_replies!);
  const just =
    few === 1 ? 'just 1 reply had them all' : `just ${grouped(few)} had equal parts of them`;
  return [
    `The ${likes(score)} of ${name} are on ${grouped(replies)} replies, but a few carry most of them: as uneven as if ${just}.`,
  ];
}

function fall({ rank, rank_without_largest: to }: FindingWithoutOneRow): string {
  return `from ${ordinal(rank)} to ${ordinal(to)}`;
}
