import type {
  FindingKeyWordRow,
  FindingPhraseRow,
  FindingWordComparisonRow,
  FindingWordRow,
} from '../../database/word-findings.ts';
import { likedReplies } from '../../findings/words/bodies.ts';
import { fewestPhraseVoices, mostPhrases } from '../../findings/words/phrases.ts';
import { capitalised, clause, list } from '../../wording/clauses.ts';
import { counted, grouped, likes, over, replies } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';

/** So many words, or phrases, are named in a sentence. */
const mostNamed = 5;
const mostPhrasesNamed = 8;
const mostKeyWordsNamed = 3;

/**
 * What words the replies use, which phrases, and how the liked ones differ, in sentences that are
 * the same in every output.
 * @param threshold in mentions
 */
export function wordSentences(findings: Findings, threshold: number): string[] {
  return [
    ...frequentWords(findings.words, threshold),
    ...frequentPhrases(findings.phrases),
    ...likedWords(findings),
    ...themesWithKeyWords(findings),
  ];
}

function frequentWords(words: readonly FindingWordRow[], threshold: number): string[] {
  const above = words.filter((row) => row.over_threshold === 1);
  const mentioned = over(threshold, 'mention');
  if (above.length === 0) return [`No word has ${mentioned}.`];
  const named = (
    rows: readonly FindingWordRow[],
    rank: 'rank_by_replies' | 'rank_by_likes',
    say: (row: FindingWordRow) => string,
  ) =>
    list(
      rows
        .toSorted((a, b) => a[rank] - b[rank] || a.rank - b.rank)
        .slice(0, mostNamed)
        .map((row) => `${row.word} (${say(row)})`),
    );
  const liked = above.filter((row) => row.likes > 0);
  const how = capitalised(counted(above.length, 'word has', 'words have'));
  const most = list(
    above.slice(0, mostNamed).map((row) => `${row.word} (${grouped(row.mentions)})`),
  );
  const first = above.length > mostNamed ? 'the first are ' : 'they are ';
  const firstLiked =
    liked.length === 1 ? 'it is ' : liked.length > mostNamed ? 'the first are ' : 'they are ';
  const byLikes =
    liked.length === 0
      ? ''
      : `; by the likes of those replies ${firstLiked}${named(liked, 'rank_by_likes', (row) => likes(row.likes))}`;
  return [
    `${how} ${mentioned}; by mentions ${above.length === 1 ? 'it is ' : first}${most}.`,
    ...(above.length === 1
      ? []
      : [
          `By replies ${first}${named(above, 'rank_by_replies', (row) => replies(row.replies))}${byLikes}.`,
        ]),
  ];
}

function frequentPhrases(phrases: readonly FindingPhraseRow[]): string[] {
  if (phrases.length === 0) return [`No phrase is said by ${fewestPhraseVoices} voices or more.`];
  const named = phrases
    .slice(0, mostPhrasesNamed)
    .map((row) => `"${row.phrase}" (${counted(row.voices, 'voice')})`);
  const least = phrases.length === mostPhrases ? 'at least ' : '';
  const how = counted(phrases.length, 'phrase stands', 'phrases stand');
  const most = named.length < phrases.length ? 'first of all ' : '';
  return [
    `${capitalised(`${least}${how}`)} by ${phrases.length === 1 ? 'itself' : 'themselves'}, said by ${fewestPhraseVoices} voices or more: ${most}${list(named)}.`,
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
  return [
    `${who} say ${words} ${how} often than the rest (${keys.length === 1 ? '' : `"${first.word}": `}${inNumbers(first, comparison)}).`,
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
  const few = tooFew === 0 ? '' : `; for ${grouped(tooFew)} more there are too few voices to say`;
  return [
    `Besides the words that the rules look for, ${howManyOf(differ, compared.length)} with further words more than chance would have it${few}.`,
  ];
}

/** "4 of the 12 themes that could be compared go". */
function howManyOf(differ: number, compared: number): string {
  if (compared === 1) {
    return `the one theme that could be compared ${differ === 1 ? 'goes' : 'does not go'}`;
  }
  const some = differ === 0 ? 'none' : differ === compared ? 'each' : grouped(differ);
  const go = differ > 1 && differ < compared ? 'go' : 'goes';
  return `${some} of the ${grouped(compared)} themes that could be compared ${go}`;
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
