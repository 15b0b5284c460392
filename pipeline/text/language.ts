import { eld } from 'eld/medium';

/** Common English words that few other languages write in the same way. */
const englishWords = new Set(
  (
    'the and of is are was you that this with for have what they we it not be our who how should ' +
    'would been from your there their people more about but my just like im dont can get got know ' +
    'good day love now up out at if when why will he his her him them were has had did does yes ' +
    'too very really going go see time back new want need one some any than then here think make ' +
    'today tomorrow tonight last night never always still way off over after before because much ' +
    'well work home right thanks thank happy great best please check watch'
  ).split(' '),
);

/** So large a share of such words is plainly English. */
const plainShare = 0.2;
/** By how much the detector's score for another language must exceed that for English. */
const clearLead = 0.06;
/** Fewer letters say too little to leave a reply out; the service, which knows the writer, needs fewer. */
const fewestLetters = { unaided: 16, judged: 12 };

/**
 * Whether a text is surely in another language than English. In doubt it is not, as a reply left
 * out wrongly is the greater harm: plainly English texts are kept, and those that the service called
 * English; for the others the detector (eld) must prefer another language clearly, unless the
 * service itself named one. Names, tags and links should be taken out beforehand.
 * @param judged the service's own word for the language ("en", "cy", "und"), if it gave one
 */
export function isOtherLanguage(text: string, judged: string | null): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isJudged = judged !== null && isLanguage(judged);
  if (letters < (isJudged ? fewestLetters.judged : fewestLetters.unaided)) return false;
  if (judged === 'en' || isPlainlyEnglish(text)) return false;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return true;
  // "soooo" and "jajajaaa" would be taken for the languages that double letters.
  const found = eld.detect(text.replace(/(\p{L})\1{2,}/gu, '$1$1'));
  if (isJudged) return !(found.language === 'en' && found.isReliable());
  const scores = found.getScores();
  return (scores[found.language] ?? 0) - (scores.en ?? 0) >= clearLead;
}

function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  return english >= plainShare * words.length;
}

/** X says "und" where it does not know, and "qme", "qht", "zxx" … for what is no language. */
function isLanguage(judged: string): boolean {
  return /^[a-z]{2,3}(-|$)/i.test(judged) && !/^(und|q..|zxx|art|mul)$/i.test(judged);
}
