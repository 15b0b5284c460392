import type { Codebook } from '../analysis/codebook.ts';
import type { TokensOf } from '../themes/steps.ts';
import { list } from '../wording/clauses.ts';
import { type Detector, joined } from './hint.ts';
import { hitsOf, namesOfThemes } from './rule-book.ts';

/** Finds parties and those who speak for them, as far as the rule book covers them. */
export function partyPoliticalDetector(book: Codebook, tokensOf: TokensOf): Detector {
  const ruleHits = hitsOf(book, tokensOf);
  return ({ tokens }) => {
    const hits = ruleHits(tokens);
    if (hits.length === 0) return null;
    const why = `It speaks of ${list(namesOfThemes(book, hits))}.`;
    return { flag: 'party-political', why, places: joined(hits) };
  };
}
