import type { Theme } from '../../analysis/codebook.ts';
import type { Rule } from '../../themes/rule.ts';
import type { Material } from '../material.ts';
import { effectOf, type Proposal } from '../proposal.ts';
import { chooseRules, type Demands } from './choose-rules.ts';
import { keyRuns } from './key-runs.ts';
import { findsOfEach } from './rule-finds.ts';
import { runIndex } from './run-index.ts';
import { standingOf, type Verdicts } from './standing.ts';
import { worthTrying } from './worth-trying.ts';

/** More than half of what a proposed rule adds should be right. */
const demands: Demands = { precision: [0.8, 0.5], support: 2, prior: 2 };

/**
 * Proposes rules that find replies to which people gave a theme, and that its rules miss: those
 * whose words separate the coded replies with the theme significantly from those without, chosen so
 * that each adds to those before it.
 */
export function rulesFromCodings(theme: Theme, material: Material): Proposal[] {
  const verdicts = material.verdicts.get(theme.id)!;
  const coded = [...verdicts.keys()].filter((place) => verdicts[place] !== undefined);
  const index = runIndex(material.texts, demands.support, coded);
  const keys = keysAmong(index.placesOf, verdicts, coded);
  const tried = worthTrying(theme, index, verdicts, demands, (lemmas) => keys.has(lemmas)).filter(
    ({ rule }) => meansSomething(rule, material),
  );
  const finds = findsOfEach(
    theme,
    tried.map(({ rule }) => rule),
    material.texts,
    material.tokensOf,
  );
  const found = material.found.get(theme.id)!;
  const rules = tried.map(({ rule, lemmas }, number) => ({
    rule,
    key: keys.get(lemmas)!,
    places: finds[number]!.map(({ place }) => place),
    adds: finds[number]!.filter(({ place }) => !found.has(place)),
  }));
  return chooseRules(rules, verdicts, found, demands).map(({ rule, key, adds }) => ({
    theme: theme.id,
    change: 'add rule',
    rule: rule.text,
    basis: 'codings',
    key,
    effect: effectOf(adds, theme.id, true, material),
  }));
}

/** Stop words separate themes by chance, or by how people write; nobody would have them as a rule. */
function meansSomething({ text, kind }: Rule, { tokensOf }: Material): boolean {
  const ofWords = kind === 'word' || kind === 'phrase';
  return !ofWords || tokensOf(text).some(({ word }) => !word.stop);
}

function keysAmong(
  placesOf: ReadonlyMap<string, readonly number[]>,
  verdicts: Verdicts,
  coded: readonly number[],
) {
  const all = standingOf(coded, verdicts);
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  for (const [lemmas, places] of placesOf) {
    const { tagged, right } = standingOf(places, verdicts);
    first.set(lemmas, right);
    second.set(lemmas, tagged - right);
  }
  return keyRuns(
    { counts: first, total: all.right },
    { counts: second, total: all.tagged - all.right },
  );
}
