import { eld } from 'eld/medium';

/** English words that few other languages have, enough of which settle the question cheaply. */
const plainEnglish = new Set(
  (
    'the and of is are was you that this with for have what they we it not be our who how should ' +
    'would been from your there their people more about all but'
  ).split(' '),
);

/** Fewer letters say too little to leave a reply out; the service, which knows the writer, needs fewer. */
const fewestLetters = { unaided: 24, judged: 12 };

/**
 * Whether a text is surely in another language than English. In doubt it is not. The detector (eld)
 * must call itself reliable, unless the service itself named another language; texts that are
 * plainly English, or that the service called English, are not looked at any further.
 * Names, tags and links should be taken out beforehand.
 * @param judged the service's own word for the language ("en", "cy", "und"), if it gave one
 */
export function isOtherLanguage(text: string, judged: string | null): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isJudged = judged !== null && isLanguage(judged);
  if (letters < (isJudged ? fewestLetters.judged : fewestLetters.unaided)) return false;
  if (judged === 'en' || isPlainlyEnglish(text)) return false;
  const found = eld.detect(text);
  const isEnglish = found.language === 'en' || found.language === '';
  return isJudged ? !(isEnglish && found.isReliable()) : !isEnglish && found.isReliable();
}

/** X says "und" where it does not know, and "qme", "qht", "zxx" … for what is no language. */
function isLanguage(judged: string): boolean {
  return /^[a-z]{2,3}(-|$)/i.test(judged) && !/^(und|q..|zxx|art|mul)$/i.test(judged);
}

function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = new Set(words.filter((word) => plainEnglish.has(word))).size;
  return english >= 2 && english * 5 >= words.length;
}
