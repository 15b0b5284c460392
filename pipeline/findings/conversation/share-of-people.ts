import type { Measure } from '../../quality/measure.ts';
import { undefinedBecause } from '../../quality/measure.ts';
import { wilsonInterval } from '../../quality/wilson.ts';

/** How many people a voice has, and how many of them answer a question. */
export interface VoiceCount {
  readonly people: number;
  readonly answering: number;
}

/**
 * The share of people who answer a question, with a 95% interval that knows that people of one voice do
 * not say it independently. The variance of the share is that of a proportion in clusters of unequal
 * size (W. G. Cochran 1977, Sampling Techniques, section 3.12); how many times it is that of as many
 * people who speak independently, p(1 - p)/(n - 1), is the design effect (L. Kish 1965, Survey
 * Sampling). The people divided by it are as many as say as much, and Wilson's interval is taken of
 * that many: the modified Wilson interval of C. Franco and others (2019), Journal of Survey Statistics
 * and Methodology 7, 334-364, with the effective number as E. L. Korn & B. I. Graubard (1998), Survey
 * Methodology 24, 193-201, have it. With every person a voice, it is Wilson's own interval, whatever
 * the share. Where all answer, or none, there is no variance to go by, and each voice counts as one.
 */
export function shareOfPeople(voices: readonly VoiceCount[]): Measure {
  const people = voices.reduce((sum, voice) => sum + voice.people, 0);
  const answering = voices.reduce((sum, voice) => sum + voice.answering, 0);
  if (people === 0) return undefinedBecause('Nobody is counted.');
  const value = answering / people;
  if (voices.length === 1) {
    return { value, interval: null, reason: 'All speak with one voice: there is no interval.' };
  }
  const worth = independentPeople(voices, value, people);
  return { value, interval: wilsonInterval(value * worth, worth), reason: null };
}

/** How many independent people say as much; never more than there are, nor less than one. */
function independentPeople(voices: readonly VoiceCount[], share: number, people: number): number {
  if (share === 0 || share === 1) return voices.length;
  const squares = voices.reduce(
    (sum, voice) => sum + (voice.answering - share * voice.people) ** 2,
    0,
  );
  const variance = (squares / people ** 2) * (voices.length / (voices.length - 1));
  const independent = (share * (1 - share)) / (people - 1);
  return Math.min(people, Math.max(1, (people * independent) / variance));
}
