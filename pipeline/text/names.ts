/**
 * An @name: X's letters, digits and _; a Mastodon server behind a second @; a Bluesky domain.
 * What may stand before it follows X's own rule, so that ".@name" is one and an e-mail address none.
 */
export const namePattern =
  /(?<![A-Za-z0-9_!#$%&*@＠])[@＠](?:[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}_])|[\p{L}\p{N}_]+(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?)/gu;

/** A #tag: letters, digits and _, with at least one letter, not inside a word or an address. */
export const tagPattern = /(?<![\p{L}\p{N}_&/])[#＃](?=[\p{N}_]*[\p{L}])[\p{L}\p{M}\p{N}_]+/gu;

/** Looks behind so that a long run of letters is tried once, not from each of its letters. */
export const emailPattern =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * The @names with which a text begins, each with the place where the words after it start.
 * Services put there the people who are answered.
 */
export function leadingNames(text: string): { readonly name: string; readonly next: number }[] {
  const names: { name: string; next: number }[] = [];
  const step = new RegExp(`\\s*(?:\\.(?=@))?(${namePattern.source})[\\s,:]*`, 'uy');
  for (let match = step.exec(text); match; match = step.exec(text)) {
    names.push({ name: match[1]!, next: step.lastIndex });
  }
  return names;
}
