const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A paragraph's sentences, one by one. */
export function sentencesOf(paragraph: string): string[] {
  return [...sentences.segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
