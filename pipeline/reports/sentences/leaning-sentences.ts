import type { FindingRankingRow, FindingWithoutOneRow } from '../../database/ranking-findings.ts';
import type { Unit } from '../../findings/rankings/units.ts';
import { mainWeighting } from '../../findings/rankings/weightings.ts';
import { list as listed } from '../../wording/clauses.ts';
import { grouped, likes, percent } from '../../wording/numbers.ts';
import { ordinal } from '../../wording/ordinals.ts';
import type { Findings } from '../read-findings.ts';
import { rankingOf } from './ranking-wording.ts';

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
  const [first, second] = rankingOf(findings, 'issues');
  if (first === undefined || second === undefined || first.score === 0) return [];
  const replies = withoutOf(findings, 'reply');
  const persons = withoutOf(findings, 'person');
  const voices = withoutOf(findings, 'voice');
  return [
    ...firstStays([replies, persons, voices], first),
    ...falls(replies),
    ...staying(replies),
    ...byMore(replies, persons, 'The replies of one person supply'),
    ...byMore(persons, voices, 'People who share a campaign supply'),
    ...spread(first),
  ];
}

function withoutOf({ withoutOne }: Findings, unit: Unit): Rows {
  return withoutOne.filter(
    (row) => row.list === 'issues' && row.weighting === mainWeighting.issues && row.unit === unit,
  );
}

function firstStays(all: readonly Rows[], { theme, name }: FindingRankingRow): string[] {
  const rows = all.map((one) => one.find((row) => row.theme === theme));
  if (rows.some((row) => row === undefined || row.lowest_rank > 1)) return [];
  return [`${name} stays first whichever one reply, person or voice is left out.`];
}

/** "One reply supplies 47% of the likes of …; without it, that would fall from 2nd to 5th." */
function falls(rows: Rows): string[] {
  const falling = rows.slice(0, firstIssues).filter((row) => row.rank_without_largest > row.rank);
  const [one, ...others] = falling;
  if (one === undefined) {
    const all = rows.length <= firstIssues ? 'issues' : `first ${firstIssues} issues`;
    return [`None of the ${all} falls without the reply that supplies most of its likes.`];
  }
  const said = `One reply supplies ${percent(one.largest_share!)} of the likes of ${one.name}; without it, ${one.name} would fall ${fall(one)}.`;
  if (others.length === 0) return [said];
  const same = others.map((row) => `${row.name} (${percent(row.largest_share!)}, ${fall(row)})`);
  return [said, `Without its largest reply, so would ${listed(same)}.`];
}

/** Issues that a single reply makes up to a good part, and that would keep their rank without it. */
function staying(rows: Rows): string[] {
  return rows
    .slice(0, firstIssues)
    .filter((row) => row.rank_without_largest <= row.rank && (row.largest_share ?? 0) >= large)
    .map(
      ({ name, largest_share: share }) =>
        `One reply supplies ${percent(share!)} of the likes of ${name}, which would not fall without it.`,
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
  const equal =
    few === 1 ? '1 reply supplied them' : `${grouped(few)} replies supplied them equally`;
  return [
    `The ${likes(score)} of ${name} are on ${grouped(replies)} replies, but no more widely spread than if ${equal}.`,
  ];
}

function fall({ rank, rank_without_largest: to }: FindingWithoutOneRow): string {
  return `from ${ordinal(rank)} to ${ordinal(to)}`;
}
