import type { Codebook } from '../analysis/codebook.ts';
import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import type { TokensOf } from '../themes/steps.ts';
import { capitalised, list } from '../wording/clauses.ts';
import { type Detector, joined } from './hint.ts';
import { hitsOf, namesOfThemes } from './rule-book.ts';

/** A telephone number: at least ten digits, with a + or a 0 in front. */
const telephone = /(?<![\p{L}\p{N}])\(?(?:\+|00?)(?:[\s().-]{0,2}\d){9,14}(?!\d)/gu;

/** Words that send a reader to the address beside them. */
const calls = new Set(['visit', 'click', 'subscribe']);

/**
 * Finds what advertises: the phrases of the rule book, a telephone number, or an address to which a
 * reader is called ("visit", "click").
 */
export function promotionalDetector(book: Codebook, tokensOf: TokensOf): Detector {
  const ruleHits = hitsOf(book, tokensOf);
  return ({ text, tokens }) => {
    const hits = ruleHits(tokens);
    const numbers = telephonesIn(text, tokens);
    const called = addressesCalledTo(tokens);
    const reasons = [
      ...namesOfThemes(book, hits),
      ...(called.length > 0 ? ['an address with a call to go there'] : []),
      ...(numbers.length > 0 ? ['a telephone number'] : []),
    ];
    if (reasons.length === 0) return null;
    const why = `${capitalised(list(reasons))} ${reasons.length === 1 ? 'is' : 'are'} in it.`;
    return { flag: 'promotional', why, places: joined([...hits, ...called, ...numbers]) };
  };
}

function telephonesIn(text: string, tokens: readonly Token[]): Stretch[] {
  const addresses = tokens.filter(({ word }) => word.kind === 'address');
  return [...text.matchAll(telephone)]
    .map(({ 0: written, index }) => ({ starts: index, ends: index + written.length }))
    .filter(({ starts, ends }) =>
      addresses.every((address) => address.ends <= starts || ends <= address.starts),
    );
}

function addressesCalledTo(tokens: readonly Token[]): Stretch[] {
  const isCalled = tokens.some(({ word }) => word.kind === 'word' && calls.has(word.lemma));
  if (!isCalled) return [];
  return tokens
    .filter(({ word }) => word.kind === 'address')
    .map(({ starts, ends }) => ({ starts, ends }));
}
