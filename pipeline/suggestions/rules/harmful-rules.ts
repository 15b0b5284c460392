import type { Theme } from '../../analysis/codebook.ts';
import { numberRules } from '../../themes/matcher.ts';
import type { Rule } from '../../themes/rule.ts';
import type { Material } from '../material.ts';
import type { Proposal } from '../proposal.ts';
import { lostBy, restsOnItself } from './losses.ts';

/** One reply that is wrong may be a slip of the coder. */
const leastWrong = 2;

/**
 * Proposes to take out the rules that do more harm than good: of the coded replies that the theme
 * would lose with them, more are wrong than right.
 */
export function harmfulRules(theme: Theme, material: Material): Proposal[] {
  const alone = restsOnItself(theme, material);
  return suspects(theme, material).flatMap((rule): Proposal[] => {
    const without = { ...theme, rules: theme.rules.filter(({ text }) => text !== rule.text) };
    const effect = lostBy(rule, theme, without, alone, material);
    if (effect.right < leastWrong || effect.right <= effect.wrong) return [];
    const change = 'take out rule';
    return [{ theme: theme.id, change, rule: rule.text, basis: 'codings', key: null, effect }];
  });
}

/** The rules that find replies of which people said that they do not have the theme. */
function suspects(theme: Theme, { codebook, matches, verdicts }: Material): Rule[] {
  const wrong = new Map<number, number>();
  for (const [place, verdict] of verdicts.get(theme.id)!.entries()) {
    if (verdict !== false) continue;
    const rules = matches[place]!.filter((match) => match.theme === theme.id);
    for (const rule of new Set(rules.map((match) => match.rule))) {
      wrong.set(rule, (wrong.get(rule) ?? 0) + 1);
    }
  }
  return numberRules(codebook)
    .filter(({ rule }) => (wrong.get(rule) ?? 0) >= leastWrong)
    .map(({ text, kind }) => ({ text, kind }));
}
