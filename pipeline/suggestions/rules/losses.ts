import type { Theme } from '../../analysis/codebook.ts';
import type { Rule } from '../../themes/rule.ts';
import type { Material } from '../material.ts';
import { type Effect, effectOf } from '../proposal.ts';
import { findsOfEach } from './rule-finds.ts';
import { placesOfTheme } from './theme-rules.ts';

/** The replies that carry a theme by its own rules alone, and not by those of a theme within it. */
export function restsOnItself({ id }: Theme, { codebook, matches, found }: Material): Set<number> {
  const below = codebook.filter(({ parent }) => parent === id).map((theme) => found.get(theme.id)!);
  return new Set(
    [...matches.keys()].filter(
      (place) =>
        matches[place]!.some(({ theme }) => theme === id) &&
        !below.some((places) => places.has(place)),
    ),
  );
}

/**
 * What it would come to if a theme were changed so that it finds less.
 * @param rule the rule that is changed, shown in the replies that lose the theme
 * @param alone the replies that can lose it
 */
export function lostBy(
  rule: Rule,
  theme: Theme,
  changed: Theme,
  alone: ReadonlySet<number>,
  material: Material,
): Effect {
  const { texts, tokensOf } = material;
  const left = placesOfTheme(changed, texts, tokensOf, alone);
  const lost = [...alone].filter((place) => !left.has(place));
  const plain: Theme = { ...theme, not: [], negation: 'ignore' };
  const [finds] = findsOfEach(plain, [rule], texts, tokensOf, lost);
  return effectOf(finds!, theme.id, false, material);
}
