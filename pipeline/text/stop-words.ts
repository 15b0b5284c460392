import stopWords from 'natural/lib/natural/util/stopwords.js';

/** What a consultation is about: negations and the people spoken of are never stop words. */
const kept = new Set(['no', 'not', 'never', 'people', 'more']);

/** Contractions as they are typed, modals, and small talk, which the common list lacks. */
const smallTalk =
  'im ive id ill youre youve theyre theyve weve dont doesnt didnt isnt arent wasnt cant couldnt ' +
  'wont wouldnt shouldnt hasnt havent hadnt werent thats theres whats its lets us me mine ours ' +
  'yours theirs myself yourself ourselves themselves itself being am shall will would may might ' +
  'must ought per via etc also just really very quite rather too so then than yes yeah yep ok okay ' +
  'oh ah well hi hey rt amp ever even still yet back upon onto within without whether while though ' +
  'although because since until unless else when where why how who whom whose what which one ones ' +
  'something anything everything someone anyone everyone nothing nobody here there now again ' +
  'already perhaps maybe actually please pls thanks thank sorry thing lot lots bit first last same own whole half once always ' +
  'less s t d m o re ve ll nt';

/** Verbs so light that they stand in any text: what is said, known, wanted or put. */
const lightVerbs =
  'get go say tell know think want see look give take put come keep let use find try seem mean make got';

const stop = new Set(
  [...stopWords.words, ...smallTalk.split(' '), ...lightVerbs.split(' ')].filter(
    (word) => !kept.has(word),
  ),
);

/** Parts of speech (Universal Dependencies) that carry grammar or number rather than matter. */
const grammar = new Set(['AUX', 'PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'NUM']);

/** Whether a word, by itself, says nothing about what a reply is about. */
export function isStopWord(form: string, lemma: string, partOfSpeech: string): boolean {
  if (kept.has(form) || kept.has(lemma)) return false;
  const plain = form.replaceAll("'", '');
  return stop.has(plain) || stop.has(lemma) || grammar.has(partOfSpeech) || /^\p{L}?$/u.test(plain);
}
