import type { Theme } from '../../analysis/codebook.ts';
import type { Material } from '../material.ts';
import type { Proposal } from '../proposal.ts';
import { chooseExclusions, type Demands } from './choose-rules.ts';
import { lostBy, restsOnItself } from './losses.ts';
import { possibleExclusions } from './possible-exclusions.ts';

const demands: Demands = { precision: [0.6], support: 2, prior: 1 };

/** Proposes phrases under `not:` that mark replies to which a theme's rules give it wrongly. */
export function exclusionsFromCodings(theme: Theme, material: Material): Proposal[] {
  const verdicts = material.verdicts.get(theme.id)!;
  const alone = restsOnItself(theme, material);
  const coded = [...alone].filter((place) => verdicts[place] !== undefined);
  const { texts, tokensOf } = material;
  const possible = possibleExclusions(theme, texts, tokensOf, coded, demands.support);
  return chooseExclusions(possible, verdicts, alone, demands).map(({ rule }) => ({
    theme: theme.id,
    change: 'add exclusion',
    rule: rule.text,
    basis: 'codings',
    key: null,
    effect: lostBy(rule, theme, { ...theme, not: [...theme.not, rule] }, alone, material),
  }));
}
