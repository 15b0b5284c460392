import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { fewestVoices } from '../../findings/rankings/ranking-rows.ts';
import type { List } from '../../findings/rankings/weightings.ts';
import { list as listed } from '../../wording/clauses.ts';
import { grouped, over, percent } from '../../wording/numbers.ts';
import { ordinal } from '../../wording/ordinals.ts';
import type { Findings } from '../read-findings.ts';
import { fromTo, rankingOf, scoreOf, themeNouns, times } from './ranking-wording.ts';

/** More names than this would be a list and no sentence. */
const mostNamed = 5;

/** A rank that holds in so many of the resamples is firm. */
const firm = 0.95;

/**
 * The order of a list by its main weighting and how firm it is: the first and its lead, which of the
 * steps below are settled, how far the next could move, and which cannot be judged. By people, which
 * is then said, where the main weighting finds nothing to order.
 * @param threshold in likes
 */
export function orderSentences(findings: Findings, list: List, threshold: number): string[] {
  const rows = rankingOf(findings, list);
  const [one] = themeNouns[list];
  const [first, second] = rows;
  if (first === undefined) return [];
  if (first.score > 0) return orderOf(rows, list);
  const what = list === 'issues' ? `is in a reply with ${over(threshold, 'like')}` : 'is made';
  const byPeople = rankingOf(findings, list, 'people');
  if (second === undefined || (byPeople[0]?.score ?? 0) === 0) {
    return [`No ${one} ${what}, so there is no order.`];
  }
  return [
    `No ${one} ${what}, so the order is by the number of people.`,
    ...orderOf(byPeople, list),
  ];
}

/** @param rows of one ranking, in which the first has a score */
function orderOf(rows: readonly FindingRankingRow[], list: List): string[] {
  const [one] = themeNouns[list];
  if (rows.length === 1) {
    return [`${rows[0]!.name} is the only ${one}, so there is nothing to rank.`];
  }
  return [
    ...lead(rows, list),
    ...steps(rows, list),
    ...(rows.length > 2 ? ranges(rows) : []),
    ...tooFewVoices(rows, list),
  ];
}

function lead(rows: readonly FindingRankingRow[], list: List): string[] {
  const leaders = rows.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  if (leaders.length > 1) {
    const names = listed(leaders.map(({ name }) => name));
    return [`${names} share the first place, with ${scoreOf(first!)} each.`];
  }
  const { name, next, times_next, times_next_low: low, times_next_high: high } = first!;
  const leads = `${name} comes first with ${scoreOf(first!)}`;
  if (times_next === null) return [`${leads}; no other ${themeNouns[list][0]} has any.`];
  const second = rows.find(({ theme }) => theme === next)!.name;
  const ahead = `${leads}, ${times(times_next)} as many as ${second}`;
  if (low === null || high === null) return [`${ahead}.`];
  return [`${ahead} (95% ${fromTo(low, high)}), ${howFirm(first!)}.`];
}

function howFirm({ holds_rank: holds, times_next_low: low }: FindingRankingRow): string {
  const share = percent(holds!);
  if (low! <= 1)
    return `and first in ${share} of the resamples: which of the two leads is not settled`;
  if (holds! < firm) return `and first in ${share} of the resamples: likely, but not settled`;
  return `and first in ${share} of the resamples: its lead is firm`;
}

/** Which of the steps below the first are larger than what resampling moves. */
function steps(rows: readonly FindingRankingRow[], list: List): string[] {
  const judged = rows.filter((row) => row.rank > 1 && row.times_next_low !== null);
  if (judged.length === 0) return [];
  const settled = judged.filter((row) => row.times_next_low! > 1);
  const [one] = themeNouns[list];
  const nameOf = new Map(rows.map(({ theme, name }) => [theme, name]));
  const pairOf = ({ name, next }: FindingRankingRow) => `${name} ahead of ${nameOf.get(next!)}`;
  if (judged.length === 1) {
    const sure = settled.length === 1 ? 'surely' : 'not surely';
    const { name, next } = judged[0]!;
    return [`Below it, ${name} is ${sure} ahead of ${nameOf.get(next!)}.`];
  }
  const [, several] = themeNouns[list];
  const all = `${grouped(judged.length)} ${several} that can be judged`;
  if (settled.length === 0) return [`Below it, no ${one} is surely ahead of the next.`];
  if (settled.length === judged.length)
    return [`Below it, all of the ${all} are surely ahead of the next.`];
  const named = settled.map(pairOf);
  const which = settled.length > mostNamed ? '' : `: ${named.join('; ')}`;
  const are = settled.length === 1 ? 'is' : 'are';
  return [
    `Below it, ${grouped(settled.length)} of the ${all} ${are} surely ahead of the next${which}.`,
  ];
}

/** How far the next after the first could move. */
function ranges(rows: readonly FindingRankingRow[]): string[] {
  const loose = rows
    .filter((row) => row.rank > 1 && row.rank_low !== null && row.rank_low !== row.rank_high)
    .slice(0, mostNamed)
    .map(
      ({ name, rank, rank_low: low, rank_high: high }, place) =>
        `${name} (${ordinal(rank)})${place === 0 ? ' could stand anywhere' : ''} from ${ordinal(low!)} to ${ordinal(high!)}`,
    );
  return loose.length === 0 ? [] : [`${loose.join('; ')}.`];
}

function tooFewVoices(rows: readonly FindingRankingRow[], list: List): string[] {
  const few = rows.filter(({ voices, score }) => score > 0 && voices < fewestVoices);
  if (few.length === 0) return [];
  const [one, several] = themeNouns[list];
  const who =
    few.length > mostNamed
      ? `${grouped(few.length)} ${several}`
      : listed(few.map(({ name }) => `“${name}”`));
  const rest = few.length === 1 ? 'rests' : 'rest';
  const their = few.length === 1 ? `its place is` : `their places are`;
  const each = few.length === 1 ? '' : ' each';
  return few.length === rows.length
    ? [
        `Every ${one} rests on fewer than ${fewestVoices} voices, so how firm the order is cannot be said.`,
      ]
    : [
        `${who} ${rest} on fewer than ${fewestVoices} voices${each}, so how firm ${their} cannot be said.`,
      ];
}
