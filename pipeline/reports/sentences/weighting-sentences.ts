import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import {
  type List,
  mainWeighting,
  type Sharing,
  type Weighting,
  weightings,
} from '../../findings/rankings/weightings.ts';
import { list as listed } from '../../wording/clauses.ts';
import { grouped } from '../../wording/numbers.ts';
import { ordinal } from '../../wording/ordinals.ts';
import type { Findings } from '../read-findings.ts';
import { rankingOf, themeNouns, weightingName } from './ranking-wording.ts';

/** The weighting that is furthest from the main one of a list, in its idea. */
const contrast: Readonly<Record<List, Weighting>> = { issues: 'equal', references: 'likes' };

/**
 * What changes in the order of a list when a say counts for something else: which theme comes first
 * under each weighting, and how many pairs change places. Nothing where there are not two themes.
 * @param threshold in likes
 */
export function weightingSentences(findings: Findings, list: List, threshold: number): string[] {
  const rows = rankingOf(findings, list);
  if (rows.length < 2 || rows[0]!.score === 0) return [];
  const first = firsts(findings, list, threshold);
  const changes = weightings.some(
    (weighting) => changedPairs(findings, list, weighting).changed > 0,
  );
  if (changes) return [`${first}.`, turned(findings, list, threshold)];
  return [`${first}, and no pair of ${themeNouns[list][1]} stands the other way round under any.`];
}

/**
 * What changes in the order of a list when a say is divided equally among its themes instead of
 * counting in full for each. Nothing where there are not two themes.
 */
export function dividedSentences(findings: Findings, list: List): string[] {
  const main = rankingOf(findings, list);
  const split = rankingOf(findings, list, mainWeighting[list], 'split');
  if (main.length < 2 || split.length < 2 || main[0]!.score === 0) return [];
  const whose = mainWeighting[list] === 'people' ? "a person's say" : 'the likes of a reply';
  const [one, several] = themeNouns[list];
  if (areAlike(main, split)) {
    return [
      `Dividing ${whose} among its ${several} changes nothing: none is on more than one ${one}.`,
    ];
  }
  const divided = `With ${whose} divided equally among its ${several}, instead of counted in full for each,`;
  const { changed, of } = changedPairs(findings, list, mainWeighting[list], 'split');
  if (changed === 0) return [`${divided} no pair of ${several} stands the other way round.`];
  const [before, after] = [firstOf(main), firstOf(split)];
  const first =
    before.names === after.names
      ? `${before.names} ${before.stays} first`
      : `${after.names} ${after.comes} first instead of ${before.names}`;
  const pairs =
    of === 1
      ? `the two change places`
      : `${grouped(changed)} of ${grouped(of)} pairs ${changed === 1 ? 'stands' : 'stand'} the other way round`;
  return [`${divided} ${pairs}; ${first}; ${largestMove(main, split)}.`];
}

/** "… comes first under 4 of 6 weightings; … does by replies and people." */
function firsts(findings: Findings, list: List, threshold: number): string {
  const by = new Map<string, string[]>();
  for (const weighting of weightings) {
    const rows = rankingOf(findings, list, weighting);
    if (rows.length === 0 || rows[0]!.score === 0) continue;
    const { names } = firstOf(rows);
    by.set(names, [...(by.get(names) ?? []), weightingName(weighting, threshold)]);
  }
  const all = [...by.values()].reduce((sum, { length }) => sum + length, 0);
  const { names: main, comes } = firstOf(rankingOf(findings, list));
  const under = by.get(main)!.length;
  if (under === all) return `${main} ${comes} first under all ${all} weightings`;
  const others = [...by]
    .filter(([names]) => names !== main)
    .map(([names, found]) => `${names} by ${listed(found)}`);
  return `${main} ${comes} first under ${under} of ${all} weightings, ${others.join(', ')}`;
}

function turned(findings: Findings, list: List, threshold: number): string {
  const weighting = contrast[list];
  const { changed, of, tau } = changedPairs(findings, list, weighting);
  const [, several] = themeNouns[list];
  const [by, main] = [weighting, mainWeighting[list]].map((one) => weightingName(one, threshold));
  const ranked = `Ranked by ${by} instead of ${main},`;
  if (of === 1) return `${ranked} the two ${changed === 1 ? 'change' : 'keep'} places.`;
  const others = weightings
    .filter((other) => other !== mainWeighting[list] && other !== weighting)
    .map((other) => changedPairs(findings, list, other).changed);
  const range = [...new Set([Math.min(...others), Math.max(...others)])].map(grouped).join(' to ');
  const beside = `under the other weightings, ${range} of them`;
  if (changed === 0) {
    return `${ranked} none of ${grouped(of)} pairs of ${several} stands the other way round; ${beside}.`;
  }
  const stand = changed === 1 ? 'stands' : 'stand';
  const agreement = tau === null ? '' : ` (Kendall's tau-b ${tau.toFixed(2).replace('-', '−')})`;
  const pairs = `${grouped(changed)} of ${grouped(of)} pairs of ${several} ${stand} the other way round${agreement}`;
  const move = largestMove(rankingOf(findings, list), rankingOf(findings, list, weighting));
  return `${ranked} ${pairs}; ${beside}; ${move}.`;
}

function changedPairs(
  { weightings: rows }: Findings,
  list: List,
  weighting: Weighting,
  sharing: Sharing = 'whole',
) {
  const row = rows.find(
    (one) => one.list === list && one.weighting === weighting && one.sharing === sharing,
  );
  return { changed: row?.pairs_changed ?? 0, of: row?.pairs ?? 0, tau: row?.tau ?? null };
}

function areAlike(
  main: readonly FindingRankingRow[],
  split: readonly FindingRankingRow[],
): boolean {
  const scoreOf = new Map(split.map(({ theme, score }) => [theme, score]));
  return main.every(({ theme, score }) => score - scoreOf.get(theme)! <= score / 1e9);
}

/** The theme or themes of the first rank, with what they do. */
function firstOf(rows: readonly FindingRankingRow[]) {
  const names = rows.filter(({ rank }) => rank === 1).map(({ name }) => name);
  const one = names.length === 1;
  return { names: listed(names), comes: one ? 'comes' : 'come', stays: one ? 'stays' : 'stay' };
}

/** The theme whose rank changes most, the first of equal ones. */
function largestMove(main: readonly FindingRankingRow[], other: readonly FindingRankingRow[]) {
  const rankOf = new Map(other.map(({ theme, rank }) => [theme, rank]));
  const [moved] = main
    .map(({ theme, name, rank }) => ({ name, from: rank, to: rankOf.get(theme)! }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return `the largest move is that of ${moved!.name}, from ${ordinal(moved!.from)} to ${ordinal(moved!.to)}`;
}
