import { campaignFinder } from '../flags/campaigns/find-campaigns.ts';
import type { Token } from '../text/word.ts';
import { wordsOf } from './coded-texts.ts';

/**
 * What each text belongs to when texts are dealt into folds: those of a campaign together, and those
 * of the same words. A shared text with a word changed would otherwise be found again by heart, and
 * the scores would be those of memory.
 * @returns a name for each text, in their order
 */
export function alikeTogether(texts: readonly (readonly Token[])[], seed: number): string[] {
  const finder = campaignFinder();
  for (const [place, tokens] of texts.entries()) finder.add(place, String(place), tokens);
  const campaignOf = new Map<number, string>();
  for (const { rows } of finder.found(seed)) {
    for (const { reply: place, campaign } of rows) campaignOf.set(place, `campaign ${campaign}`);
  }
  return texts.map((tokens, place) => campaignOf.get(place) ?? wordsOf(tokens));
}
