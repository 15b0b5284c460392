/** Words as they stand in the text, on one line, in quotation marks. */
export function quoted(words: string): string {
  return `"${words.replaceAll(/\s+/gu, ' ')}"`;
}

/** 0.8345 as "0.83"; what is not quite 1 never reads so. */
export function probability(value: number): string {
  return value < 1 && value >= 0.995 ? 'over 0.99' : value.toFixed(2);
}
