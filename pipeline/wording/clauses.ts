const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c". */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}

/** "It is in another language." → "it is in another language", to go on a sentence. */
export function clause(sentence: string): string {
  const [first = '', second = ''] = sentence;
  const opening = second === second.toLowerCase() ? first.toLowerCase() : first;
  return opening + sentence.slice(first.length).replace(/\.$/, '');
}

export function capitalised(sentence: string): string {
  const [first = ''] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}
