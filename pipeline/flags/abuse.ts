import type { Codebook } from '../analysis/codebook.ts';
import type { Token } from '../text/word.ts';
import type { TokensOf } from '../themes/steps.ts';
import { list } from '../wording/clauses.ts';
import { counted } from '../wording/numbers.ts';
import { type Detector, joined } from './hint.ts';
import { hitsOf, namesOfThemes, type RuleHit } from './rule-book.ts';
import { swearingFinder } from './swearing.ts';

/** The theme of the rule book that holds what only looks like abuse. */
const harmless = 'harmless';
/** The theme that swear words of the data set are counted with. */
const swearing = 'swearing';

/**
 * Finds what reads like abuse: swear words and slurs of a public data set, and the threats, insults
 * and dehumanising phrases of a rule book of our own. What only looks like it (place names, names of
 * people, idioms) takes away what it overlaps with.
 */
export function abuseDetector(book: Codebook, tokensOf: TokensOf): Detector {
  const swearingIn = swearingFinder();
  const ruleHits = hitsOf(book, tokensOf);
  return ({ text, tokens }) => {
    const swears = swearingIn(wordsAlone(text, tokens)).map((place) => ({
      ...place,
      theme: swearing,
    }));
    const all: readonly RuleHit[] = [...swears, ...ruleHits(tokens)];
    const taken = all.filter(({ theme }) => theme === harmless);
    const hits = all.filter(
      (hit) =>
        hit.theme !== harmless &&
        !taken.some(({ starts, ends }) => starts < hit.ends && hit.starts < ends),
    );
    if (hits.length === 0) return null;
    const places = joined(hits);
    const what = list(namesOfThemes(book, hits));
    return { flag: 'abuse', why: `It has ${what}, in ${counted(places.length, 'place')}.`, places };
  };
}

/** The text with names, addresses and emoji blanked, so that each word keeps its place. */
function wordsAlone(text: string, tokens: readonly Token[]): string {
  let words = '';
  let place = 0;
  for (const { word, starts, ends } of tokens) {
    if (word.kind !== 'name' && word.kind !== 'address' && word.kind !== 'emoji') continue;
    words += text.slice(place, starts) + ' '.repeat(ends - starts);
    place = ends;
  }
  return words + text.slice(place);
}
