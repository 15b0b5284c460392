/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms mx dr prof rev st jr sr vs etc approx dept est inc ltd co corp gov sen'.split(' '),
);

/** Whether this is what wink-nlp cuts off a contraction: "it" and "'s", "can" and "not". */
export function isContracted(written: string): boolean {
  return /^(?:'.*|n'?t|not|'?(?:ll|ve|re)|am|are)$/i.test(written);
}

/**
 * Whether a piece that stands right behind another is the same written word, as wink-nlp cuts some
 * that people write as one: "5" and "G", "75" and "%", "2" and "nite".
 */
export function goTogether(before: string, after: string): boolean {
  if (/\p{N}$/u.test(before)) return after === '%' || /^[\p{L}\p{N}]/u.test(after);
  return /\p{L}$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) && !isContracted(after);
}

/** "£", "$", "€" … and "#": part of the number behind it. */
export function isNumberSign(written: string): boolean {
  return /^[\p{Sc}#]$/u.test(written);
}

/** Whether a full stop was left at a word ("ft.", "NO.") and is not of its spelling, as in "U.S.". */
export function hasFullStop(written: string): boolean {
  return written.endsWith('.') && written.indexOf('.') === written.length - 1 && written.length > 1;
}

/** Whether a sentence ends with this word's full stop. */
export function endsSentence(word: string): boolean {
  return !abbreviations.has(word.toLowerCase());
}

/** Whether this is a word or a number, not a mark or a smiley (":D", "<3", "xD"). */
export function isWord(written: string): boolean {
  const first = written.charCodeAt(0) | 32;
  if (first >= 97 && first <= 122) return first !== 120 || !/^x+d+$/i.test(written);
  return /^[\p{Cf}'+.-]*[\p{L}\p{N}&]/u.test(written);
}
