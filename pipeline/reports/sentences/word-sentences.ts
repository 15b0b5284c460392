import type {
  FindingKeyWordRow,
  FindingPhraseRow,
  FindingWordComparisonRow,
} from '../../database/word-findings.ts';
import { likedReplies } from '../../findings/words/bodies.ts';
import { fewestPhraseVoices, mostPhrases } from '../../findings/words/phrases.ts';
import { capitalised, clause, list } from '../../wording/clauses.ts';
import { counted, grouped } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';
import { frequentWords, type WordOptions } from './frequent-words.ts';

const mostPhrasesNamed = 5;
const mostKeyWordsNamed = 3;

/**
 * What words the replies use, which phrases, and how the liked ones differ, in short sentences that
 * are the same in every output. Words that the analysis leaves out of the cloud are counted, but not
 * listed among the first.
 */
export function wordSentences(findings: Findings, options: WordOptions): string[] {
  return [
    ...frequentWords(findings.words, options),
    ...frequentPhrases(findings.phrases),
    ...likedWords(findings),
    ...themesWithKeyWords(findings),
  ];
}

function frequentPhrases(phrases: readonly FindingPhraseRow[]): string[] {
  if (phrases.length === 0) return [`No phrase is said by ${fewestPhraseVoices} voices or more.`];
  const named = phrases
    .slice(0, mostPhrasesNamed)
    .map((row) => `"${row.phrase}" (${counted(row.voices, 'voice')})`);
  const least = phrases.length === mostPhrases ? 'at least ' : '';
  const how = counted(phrases.length, 'phrase recurs', 'phrases recur');
  const each = phrases.length === 1 ? '' : 'each ';
  const first = named.length < phrases.length ? 'the first are ' : '';
  return [
    `${capitalised(`${least}${how}`)}, ${each}said by ${fewestPhraseVoices} voices or more: ${first}${list(named)}.`,
  ];
}

function likedWords({ wordComparisons, keyWords }: Findings): string[] {
  const liked = wordComparisons.find((row) => row.comparison === likedReplies);
  if (liked === undefined) return [];
  const who = liked.name;
  if (liked.reason !== null) {
    return [
      `The words of ${clause(who)} are not compared with those of the rest: ${clause(liked.reason)}.`,
    ];
  }
  if (liked.different === 0) {
    return [
      `No word tells ${clause(who)} from the rest more than chance would, of ${grouped(liked.tested)} tested.`,
    ];
  }
  const keys = keyWords.filter((row) => row.comparison === likedReplies);
  const said = (side: string) =>
    keys.filter((row) => row.typical_of === side).slice(0, mostKeyWordsNamed);
  return [
    ...moreOrLess(who, 'more', said('body'), liked),
    ...moreOrLess(who, 'less', said('rest'), liked),
  ];
}

function moreOrLess(
  who: string,
  how: 'more' | 'less',
  keys: readonly FindingKeyWordRow[],
  comparison: FindingWordComparisonRow,
): string[] {
  const [first] = keys;
  if (first === undefined) return [];
  const words = list(keys.map(({ word }) => `"${word}"`));
  const saying = `${who} say ${words} ${how} often than the rest`;
  const figures = inNumbers(first, comparison);
  return [
    keys.length === 1
      ? `${saying}: ${figures}.`
      : `${saying}. First of them is "${first.word}": ${figures}.`,
  ];
}

/** "12 of 80 voices against 9 of 400, 6.7 times as often, 95% interval 1.6 to 27, corrected for 120 words tested". */
export function inNumbers(key: FindingKeyWordRow, comparison: FindingWordComparisonRow): string {
  const { voices, rest_voices, log_ratio, log_ratio_low: low, log_ratio_high: high } = key;
  const counts = `${grouped(voices)} of ${counted(comparison.voices, 'voice')} against ${grouped(rest_voices)} of ${grouped(comparison.rest_voices)}`;
  if (low === null || high === null) return counts;
  return `${counts}, ${times(log_ratio)} times as often, 95% interval ${times(low)} to ${times(high)}, corrected for ${counted(comparison.tested, 'word')} tested`;
}

/** Two figures that say something: 0.067, 0.67, 6.7, 67. */
function times(logRatio: number): string {
  return String(Number((2 ** logRatio).toPrecision(2)));
}

function themesWithKeyWords({ wordComparisons }: Findings): string[] {
  const themes = wordComparisons.filter((row) => row.comparison !== likedReplies);
  if (themes.length === 0) return [];
  const compared = themes.filter((row) => row.reason === null);
  const differ = compared.filter((row) => row.different > 0).length;
  if (compared.length === 0) {
    return ['No theme has voices enough for its words to be compared with the rest.'];
  }
  const tooFew = themes.length - compared.length;
  const few = tooFew === 0 ? '' : ` For ${grouped(tooFew)} more, too few voices speak to say.`;
  return [
    `${capitalised(howManyOf(differ, compared.length))} typical words besides those that rules look for.${few}`,
  ];
}

/** "4 of the 12 themes that could be compared have". */
function howManyOf(differ: number, compared: number): string {
  if (compared === 1) {
    return `the one theme that could be compared has${differ === 1 ? '' : ' no'}`;
  }
  const some = differ === 0 ? 'none' : differ === compared ? 'each' : grouped(differ);
  const have = differ > 1 && differ < compared ? 'have' : 'has';
  return `${some} of the ${grouped(compared)} themes that could be compared ${have}`;
}

/** What a comparison rests on, or why there is none. */
export function howCompared(row: FindingWordComparisonRow): string {
  if (row.reason !== null) return row.reason;
  const differ =
    row.different === 0
      ? 'none differs'
      : `${grouped(row.different)} ${row.different === 1 ? 'differs' : 'differ'}`;
  const own =
    row.own_words === 0
      ? ''
      : ` ${capitalised(counted(row.own_words, 'word is', 'words are'))} left out, as the rules of the theme matched most of what is said with ${row.own_words === 1 ? 'it' : 'them'}.`;
  return `${capitalised(counted(row.tested, 'word is', 'words are'))} tested; ${differ} more than chance would.${own}`;
}
