import { parseRule, type Rule, type RuleKind } from '../../themes/rule.ts';
import type { RunIndex } from './run-index.ts';

/** A rule that a codebook might have, and the texts that seem to hold it. */
export interface PossibleRule {
  readonly rule: Rule;
  /** The lemmas of its run, or its glob. */
  readonly lemmas: string;
  /** Places of texts, ascending. */
  readonly places: readonly number[];
}

/** Of rules that find the same, the plainer one is proposed. */
const plainness: readonly RuleKind[] = ['word', 'phrase', 'tag', 'glob'];

/**
 * What could be a rule, from the runs of texts: words, phrases, #tags, and globs for families of
 * words.
 * @param passes whether a run is worth a look; asked before its rule is written, which costs
 * @returns the plainer rules first, then the shorter ones, then by their text
 */
export function possibleRules(
  index: RunIndex,
  passes: (places: readonly number[], lemmas: string) => boolean,
): PossibleRule[] {
  const found = new Map<string, PossibleRule>();
  for (const [lemmas, places] of index.placesOf) {
    if (!passes(places, lemmas)) continue;
    const rule = parseRule(index.ruleText(lemmas));
    if (typeof rule === 'string' || !plainness.includes(rule.kind) || found.has(rule.text))
      continue;
    found.set(rule.text, { rule, lemmas, places });
  }
  return [...found.values()].sort(plainerFirst);
}

function plainerFirst({ rule: one }: PossibleRule, { rule: other }: PossibleRule): number {
  return (
    plainness.indexOf(one.kind) - plainness.indexOf(other.kind) ||
    one.text.split(' ').length - other.text.split(' ').length ||
    (one.text < other.text ? -1 : 1)
  );
}
