import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  pattern,
  RegExpMatcher,
} from 'obscenity';
import type { Stretch } from '../text/echo.ts';
import { blankLongRuns } from '../text/entities.ts';

/**
 * Words of the data set that name bodies, acts, crimes or professions: a consultation may well speak
 * of them (sex education, rape crisis centres) without abusing anybody.
 */
const subjects = new Set([
  'abo',
  'anal',
  'anus',
  'bestiality',
  'blowjob',
  'boob',
  'buttplug',
  'cum',
  'deepthroat',
  'dildo',
  'doggystyle',
  'double penetration',
  'ejaculate',
  'felch',
  'fellatio',
  'finger bang',
  'fisting',
  'gangbang',
  'handjob',
  'hentai',
  'hooker',
  'incest',
  'jerk off',
  'jizz',
  'lubejob',
  'masturbate',
  'orgasm',
  'orgy',
  'penis',
  'porn',
  'rape',
  'scat',
  'semen',
  'sex',
  'vagina',
]);

/** Words written with stars, which come here as one star, however many there are. */
const starred = [
  pattern`|f*`,
  pattern`|f*k`,
  pattern`|f*ing`,
  pattern`|f*er`,
  pattern`|fcuk`,
  pattern`|sh*t`,
  pattern`|s*t|`,
  pattern`|s*te|`,
  pattern`|c*nt`,
  pattern`|c*t|`,
  pattern`|b*tch`,
  pattern`|b*h|`,
  pattern`|b*stard`,
  pattern`|w*nk`,
  pattern`|tw*t`,
  pattern`|a*hole`,
  pattern`|a*se`,
  pattern`|p*ss`,
];

/** No swear word is so long, and the patterns are tried on each letter. */
const longestRun = 64;
const mostKnown = 200_000;

const none: readonly Stretch[] = [];

/**
 * Finds swear words and slurs, disguised ones too (f*ck, fuuuck, sh1t), by the English data set of
 * the package obscenity. Each run without white space is looked at by itself, once.
 * @returns a function from a text to its places, in order; they count UTF-16 units
 */
export function swearingFinder(): (text: string) => readonly Stretch[] {
  const dataset = new DataSet<{ originalWord: string }>()
    .addAll(englishDataset)
    .removePhrasesIf(({ metadata }) => subjects.has(metadata?.originalWord ?? ''))
    .addPhrase((phrase) => starred.reduce((all, one) => all.addPattern(one), phrase));
  const matcher = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });
  const known = new Map<string, readonly Stretch[]>();

  const inRun = (run: string): readonly Stretch[] => {
    const before = known.get(run);
    if (before) return before;
    const found = matcher
      .getAllMatches(run, true)
      .map(({ startIndex, endIndex }) => ({ starts: startIndex, ends: endIndex + 1 }))
      .filter(({ starts, ends }) => isWritten(run.slice(starts, ends)));
    const places = found.length === 0 ? none : found;
    if (known.size >= mostKnown) known.clear();
    known.set(run, places);
    return places;
  };

  return (text) => {
    const places: Stretch[] = [];
    for (const { 0: run, index } of blankLongRuns(text, longestRun).matchAll(/\S+/gu)) {
      for (const { starts, ends } of inRun(run)) {
        places.push({ starts: index + starts, ends: index + ends });
      }
    }
    return places;
  };
}

/** Digits stand for letters in "sh1t", but 455 is a number and no "ass". */
function isWritten(match: string): boolean {
  return /\p{L}/u.test(match) || !/\p{N}/u.test(match);
}
