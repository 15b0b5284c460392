import { fewestPhraseVoices, mostPhrases } from '../../findings/words/phrases.ts';
import { fewestComparedVoices, fewestWordVoices } from '../../findings/words/word-comparisons.ts';

/** How phrases and key words are found, and what they do not say, for the method. */
export const howWords = [
  `A phrase is two to five words in a row within a clause that at least ${fewestPhraseVoices} voices say, with a word of meaning at both ends. Words in which a reply only repeats the question do not count. Phrases stand in the order of their C-values, which take from a phrase what longer ones account for; the list stops at ${mostPhrases}.`,
  `Key words are words that some replies use more than the rest, beyond what chance would do: by the log-likelihood, corrected for all words tested, with the share of voices on each side and how many times as large it is. As only words that differ are given, that ratio tends to be too far from 1; its 95% intervals are wider than plain ones for it, so that of all that are given 5% are expected to miss. Tested are words that at least ${fewestWordVoices} voices use, where at least ${fewestComparedVoices} voices speak on each side. Counted are voices and not replies, so that a campaign makes no key word; a voice that speaks on both sides counts on both. Words that the rules of a theme look for are left out of its comparison. Longer replies hold more of every word, and replies with a theme are often longer: a word of everyday use among its key words can come from that alone.`,
].join(' ');
