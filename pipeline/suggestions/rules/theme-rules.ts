import type { Theme } from '../../analysis/codebook.ts';
import { matcher, numberRules } from '../../themes/matcher.ts';
import type { TokensOf } from '../../themes/steps.ts';
import type { Texts } from './run-index.ts';

/**
 * Which texts a theme's own rules find.
 * @param places the texts to look at; all of them unless given
 */
export function placesOfTheme(
  theme: Theme,
  texts: Texts,
  tokensOf: TokensOf,
  places: Iterable<number> = texts.keys(),
): Set<number> {
  const foundIn = matcher(numberRules([theme]), tokensOf);
  return new Set([...places].filter((place) => foundIn(texts[place]!).matches.length > 0));
}
