import type { Codebook, Theme } from '../analysis/codebook.ts';
import { entitiesOf } from '../text/entities.ts';
import { tokeniser } from '../text/tokenise.ts';
import type { Token } from '../text/word.ts';
import type { TokensOf } from '../themes/steps.ts';
import {
  chooseExclusions,
  chooseRules,
  type Demands,
  excludingDemands,
  growingDemands,
} from './rules/choose-rules.ts';
import { possibleExclusions } from './rules/possible-exclusions.ts';
import { findsOfEach } from './rules/rule-finds.ts';
import { type RunIndex, runIndex, type Texts } from './rules/run-index.ts';
import type { Verdicts } from './rules/standing.ts';
import { placesOfTheme } from './rules/theme-rules.ts';
import { worthTrying } from './rules/worth-trying.ts';

/** A text that people coded. */
export interface CodedText {
  readonly tokens: readonly Token[];
  readonly themes: ReadonlySet<string>;
}

/**
 * The codebook that somebody would have who took every proposal that does more good than harm on
 * the coded texts: rules first, then exclusions. A theme that no text has stays as it is.
 * @param codebook what there is already; themes without rules to begin with
 * @param coded texts with all their themes
 */
export function grown(
  codebook: Codebook,
  coded: readonly CodedText[],
  demands: Demands = growingDemands,
): Codebook {
  const tokenised = tokeniser();
  const known = new Map<string, readonly Token[]>();
  // The same words are proposed for many themes.
  const tokensOf: TokensOf = (text) => {
    const tokens = known.get(text) ?? tokenised(text, entitiesOf(text));
    known.set(text, tokens);
    return tokens;
  };
  const texts = coded.map(({ tokens }) => tokens);
  const index = runIndex(texts, demands.support);
  return codebook.map((theme) => {
    const verdicts = coded.map(({ themes }) => themes.has(theme.id));
    if (!verdicts.includes(true)) return theme;
    const longer = withRules(theme, texts, index, verdicts, tokensOf, demands);
    return withExclusions(longer, texts, verdicts, tokensOf);
  });
}

function withRules(
  theme: Theme,
  texts: Texts,
  index: RunIndex,
  verdicts: Verdicts,
  tokensOf: TokensOf,
  demands: Demands,
): Theme {
  const tried = worthTrying(theme, index, verdicts, demands).map(({ rule }) => rule);
  const finds = findsOfEach(theme, tried, texts, tokensOf);
  const rules = tried.map((rule, number) => ({
    rule,
    places: finds[number]!.map(({ place }) => place),
  }));
  const found = placesOfTheme(theme, texts, tokensOf);
  const chosen = chooseRules(rules, verdicts, found, demands);
  return { ...theme, rules: [...theme.rules, ...chosen.map(({ rule }) => rule)] };
}

function withExclusions(theme: Theme, texts: Texts, verdicts: Verdicts, tokensOf: TokensOf): Theme {
  const found = placesOfTheme(theme, texts, tokensOf);
  const possible = possibleExclusions(theme, texts, tokensOf, found, excludingDemands.support);
  const chosen = chooseExclusions(possible, verdicts, found, excludingDemands);
  return { ...theme, not: [...theme.not, ...chosen.map(({ rule }) => rule)] };
}
