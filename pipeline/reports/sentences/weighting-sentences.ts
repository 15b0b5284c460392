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
import type { Findings } from '../read-findings.ts';
import { largestMove, levelInOne } from './moves.ts';
import { firstOf, rankingOf, themeNouns, weightingName } from './ranking-wording.ts';

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
  const isLevel = weightings.some(
    (weighting) => levelInOne(rows, rankingOf(findings, list, weighting)) > 0,
  );
  const which = rows.length === 2 ? 'the two are' : 'some pairs are';
  const none = `no pair of ${themeNouns[list][1]} swaps its order under any`;
  return [
    isLevel
      ? `${first}; ${none}, but ${which} level under one and in order under another.`
      : `${first}, and ${none}.`,
  ];
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
  const [before, after] = [firstOf(main), firstOf(split)];
  const isSame = before.names === after.names;
  const first = isSame
    ? `${before.names} ${before.stays}`
    : `${after.names} ${after.leads} instead of ${before.names}`;
  if (changed === 0) {
    const but = levelBut(main, split);
    return [`${divided} no pair of ${several} swaps its order${but}${isSame ? '' : `; ${first}`}.`];
  }
  const pairs =
    of === 1
      ? `the two change places`
      : `${grouped(changed)} of the ${grouped(of)} pairs ${changed === 1 ? 'swaps its order' : 'swap their order'}`;
  return [`${divided} ${pairs}; ${first}; ${largestMove(main, split)}.`];
}

/** "… comes first under 4 of 6 weightings; … does by replies and people." */
function firsts(findings: Findings, list: List, threshold: number): string {
  const by = new Map<string, { leads: string; under: string[] }>();
  for (const weighting of weightings) {
    const rows = rankingOf(findings, list, weighting);
    if (rows.length === 0 || rows[0]!.score === 0) continue;
    const { names, leads } = firstOf(rows);
    const found = by.get(names) ?? { leads, under: [] };
    found.under.push(weightingName(weighting, threshold));
    by.set(names, found);
  }
  const all = [...by.values()].reduce((sum, { under }) => sum + under.length, 0);
  const { names: main, leads } = firstOf(rankingOf(findings, list));
  const under = by.get(main)!.under.length;
  if (under === all) return `${main} ${leads} under all ${all} weightings`;
  const others = [...by].filter(([names]) => names !== main);
  // Where one comes first and several share that place, each needs a verb of its own.
  const isAlike = others.every(([, other]) => other.leads === leads);
  const said = others.map(([names, other]) =>
    [names, ...(isAlike ? [] : [other.leads]), 'by', listed(other.under)].join(' '),
  );
  const mark = isAlike ? ',' : ';';
  return `${main} ${leads} under ${under} of ${all} weightings${mark} ${said.join(`${mark} `)}`;
}

/** ", but 2 pairs are level in one order and not in the other"; nothing where none is. */
function levelBut(main: readonly FindingRankingRow[], other: readonly FindingRankingRow[]): string {
  const level = levelInOne(main, other);
  if (level === 0) return '';
  if (main.length === 2) return ', but the two are level in one order and not in the other';
  const pairs = level === 1 ? '1 pair is' : `${grouped(level)} pairs are`;
  return `, but ${pairs} level in one order and not in the other`;
}

function turned(findings: Findings, list: List, threshold: number): string {
  const weighting = contrast[list];
  const { changed, of, tau } = changedPairs(findings, list, weighting);
  const [, several] = themeNouns[list];
  const [by, main] = [weighting, mainWeighting[list]].map((one) => weightingName(one, threshold));
  const ranked = `Ranked by ${by} instead of ${main},`;
  const [before, after] = [rankingOf(findings, list), rankingOf(findings, list, weighting)];
  if (of === 1) {
    if (changed === 0 && levelInOne(before, after) > 0) return `${ranked} the two are level.`;
    return `${ranked} the two ${changed === 1 ? 'change' : 'keep'} places.`;
  }
  const others = weightings
    .filter((other) => other !== mainWeighting[list] && other !== weighting)
    .map((other) => changedPairs(findings, list, other).changed);
  const range = [...new Set([Math.min(...others), Math.max(...others)])].map(grouped).join(' to ');
  const beside = `under the other weightings, ${range} of them`;
  if (changed === 0) {
    return `${ranked} none of the ${grouped(of)} pairs of ${several} swaps its order${levelBut(before, after)}; ${beside}.`;
  }
  const swap = changed === 1 ? 'swaps its order' : 'swap their order';
  const agreement = tau === null ? '' : ` (Kendall's tau-b ${tau.toFixed(2).replace('-', '−')})`;
  const pairs = `${grouped(changed)} of the ${grouped(of)} pairs of ${several} ${swap}${agreement}`;
  return `${ranked} ${pairs}; ${beside}; ${largestMove(before, after)}.`;
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
