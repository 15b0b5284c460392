import type { Theme } from '../../analysis/codebook.ts';
import type { Material } from '../material.ts';
import { effectOf, type Proposal } from '../proposal.ts';
import { keyRuns } from './key-runs.ts';
import { outsideOf } from './outside.ts';
import { possibleRules } from './possible-rules.ts';
import { findsOfEach, type RuleFind } from './rule-finds.ts';
import type { RunIndex } from './run-index.ts';
import { distinctRuns, hasMeaning } from './runs.ts';

/** Fewer replies tell nothing of the words that go with a theme. */
const leastTagged = 5;
/** How many of the tagged replies must hold a word, and how many times more often than others. */
const leastReplies = 3;
const leastLogRatio = 1;
/** How many words are tried with the matcher, and proposed. */
const mostTried = 60;
const mostProposed = 10;
/** A word is no news where so much of what it adds is added by one before it. */
const alike = 0.8;

/**
 * Proposes words and phrases that come with a theme, where nobody has coded it: those that its
 * replies hold, outside what its rules find, significantly more often than other replies do.
 * Whether they mean the theme is not known.
 * @param index of all replies
 */
export function rulesFromTags(theme: Theme, material: Material, index: RunIndex): Proposal[] {
  const tagged = material.tagged.get(theme.id)!;
  if (tagged.size < leastTagged) return [];
  const keys = keysAround(theme.id, tagged, material, index);
  const best = new Set([...keys.keys()].slice(0, mostTried));
  // What another theme looks for is known to belong there.
  const there = new Set(
    material.codebook.flatMap(({ rules }) => [...rules, ...theme.not].map(({ text }) => text)),
  );
  const tried = possibleRules(index, (_, lemmas) => best.has(lemmas))
    .filter(({ rule }) => !there.has(rule.text))
    .sort((a, b) => keys.get(b.lemmas)!.score - keys.get(a.lemmas)!.score);
  const finds = findsOfEach(
    theme,
    tried.map(({ rule }) => rule),
    material.texts,
    material.tokensOf,
  );
  const found = material.found.get(theme.id)!;
  const covered = new Set<number>();
  const isNews = (adds: readonly RuleFind[]) => {
    const known = adds.filter(({ place }) => covered.has(place)).length;
    return adds.length > 0 && known < alike * adds.length;
  };
  return tried
    .flatMap(({ rule, lemmas }, number): Proposal[] => {
      const adds = finds[number]!.filter(({ place }) => !found.has(place));
      if (!isNews(adds)) return [];
      for (const { place } of adds) covered.add(place);
      const effect = effectOf(adds, theme.id, true, material);
      const key = keys.get(lemmas)!;
      return [{ theme: theme.id, change: 'add rule', rule: rule.text, basis: 'tags', key, effect }];
    })
    .slice(0, mostProposed);
}

function keysAround(
  theme: string,
  tagged: ReadonlySet<number>,
  { texts, matches, codebook }: Material,
  { placesOf }: RunIndex,
) {
  const [around, within] = [new Map<string, number>(), new Map<string, number>()];
  for (const place of tagged) {
    const isOutside = outsideOf(theme, codebook, matches[place]!);
    const counts = (lemmas: string, map: Map<string, number>) =>
      map.set(lemmas, (map.get(lemmas) ?? 0) + 1);
    for (const lemmas of distinctRuns(texts[place]!)) counts(lemmas, within);
    for (const lemmas of distinctRuns(texts[place]!, (run) => hasMeaning(run) && isOutside(run))) {
      if (placesOf.has(lemmas)) counts(lemmas, around);
    }
  }
  const elsewhere = new Map(
    [...around.keys()].map((lemmas) => [
      lemmas,
      placesOf.get(lemmas)!.length - within.get(lemmas)!,
    ]),
  );
  const keys = keyRuns(
    { counts: around, total: tagged.size },
    { counts: elsewhere, total: texts.length - tagged.size },
  );
  return new Map(
    [...keys].filter(
      ([lemmas, { logRatio }]) => logRatio >= leastLogRatio && around.get(lemmas)! >= leastReplies,
    ),
  );
}
