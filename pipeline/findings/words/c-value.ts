/** A phrase that may be one by itself, or only a part of longer ones. */
export interface Nesting {
  /** How many words it has, from 2. */
  readonly words: number;
  readonly frequency: number;
  /** The places, in the list that it stands in, of the shorter phrases within it, each once. */
  readonly parts: readonly number[];
}

/**
 * The C-value of phrases: how often each is said by itself, weighed by the logarithm of its length
 * to the base of 2 (K. Frantzi, S. Ananiadou & H. Mima 2000, International Journal on Digital
 * Libraries 3, 115-130, section 2.3). From the frequency of a phrase that stands within others is
 * taken the mean, over these, of how often each is said that no still longer one accounts for.
 * @param phrases the longest first
 * @returns in the same order; 0 or less for a phrase that only stands within one longer
 */
export function cValues(phrases: readonly Nesting[]): number[] {
  const within = phrases.map(() => ({ said: 0, phrases: 0 }));
  return phrases.map(({ words, frequency, parts }, place) => {
    const { said, phrases: longer } = within[place]!;
    for (const part of parts) {
      within[part]!.said += frequency - said;
      within[part]!.phrases++;
    }
    return Math.log2(words) * (frequency - (longer === 0 ? 0 : said / longer));
  });
}
