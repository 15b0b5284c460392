import { describe, expect, it } from 'vitest';
import type { Findings } from '../../pipeline/reports/read-findings.ts';
import { howCompared, wordSentences } from '../../pipeline/reports/sentences/word-sentences.ts';

const none = { words: [], phrases: [], wordComparisons: [], keyWords: [] };
const said = (findings: object, leaveOut: readonly string[] = []) =>
  wordSentences({ ...none, ...findings } as unknown as Findings, { threshold: 20, leaveOut });

function word(rank: number, shown: string, mentions: number, byReplies = rank, byLikes = rank) {
  return {
    rank,
    word: shown,
    mentions,
    replies: mentions - 5,
    likes: 1000 * mentions,
    rank_by_replies: byReplies,
    rank_by_likes: byLikes,
    over_threshold: Number(mentions > 20),
  };
}

const liked = {
  comparison: 'replies:liked',
  name: 'Replies over 20 likes',
  voices: 80,
  rest_voices: 400,
  tested: 120,
  different: 2,
  own_words: 0,
  reason: null,
};

function key(shown: string, typical_of: string, low: number | null = Math.log2(2.906)) {
  return {
    comparison: 'replies:liked',
    word: shown,
    typical_of,
    voices: 12,
    rest_voices: 9,
    log_ratio: Math.log2(20 / 3),
    log_ratio_low: low,
    log_ratio_high: low === null ? null : Math.log2(15.296),
  };
}

describe('the sentences on words', () => {
  it('read well where there is nothing', () => {
    expect(said({})).toEqual([
      'No word has over 20 mentions.',
      'No phrase is said by 3 voices or more.',
    ]);
  });

  it('name the most mentioned words, and those with the most liked replies', () => {
    const words = [word(1, 'bus', 40, 1, 2), word(2, 'tram', 30, 2, 1), word(3, 'lamp', 9)];
    expect(said({ words }).slice(0, 2)).toEqual([
      '2 words have over 20 mentions. Most mentioned are bus (40 mentions in 35 replies) and tram (30 in 25).',
      'Most liked are the replies that say tram (30,000 likes) and bus (40,000).',
    ]);
  });

  it('do not speak of likes where no reply has any, nor name a word without', () => {
    const words = [word(1, 'bus', 40), word(2, 'tram', 30)];
    const liked = (...likes: number[]) =>
      said({ words: words.map((row, place) => ({ ...row, likes: likes[place] })) })[1];
    expect(liked(0, 0)).toBe('No phrase is said by 3 voices or more.');
    expect(liked(0, 7)).toBe('Most liked are the replies that say tram (7 likes).');
  });

  it('name one word once', () => {
    expect(said({ words: [word(1, 'bus', 21)] }).slice(0, 1)).toEqual([
      '1 word has over 20 mentions. Most mentioned is bus (21 mentions in 16 replies).',
    ]);
  });

  it('count the words that the analysis leaves out of the cloud, but do not list them', () => {
    const words = [word(1, 'Not', 60), word(2, 'bus', 40), word(3, 'no', 30), word(4, 'never', 9)];
    expect(said({ words }, ['not', 'NO', 'never']).slice(0, 3)).toEqual([
      '3 words have over 20 mentions. Most mentioned is bus (40 mentions in 35 replies).',
      'Most liked are the replies that say bus (40,000 likes).',
      '"Not" and "no" are not listed here, because the analysis leaves them out of the word cloud.',
    ]);
    expect(said({ words: [word(1, 'not', 60)] }, ['not']).slice(0, 2)).toEqual([
      '1 word has over 20 mentions.',
      '"not" is not listed here, because the analysis leaves it out of the word cloud.',
    ]);
  });

  it('name at most five phrases', () => {
    const phrases = [
      { phrase: 'listen to people', voices: 12 },
      { phrase: 'night bus', voices: 3 },
    ];
    expect(said({ phrases })[1]).toBe(
      '2 phrases recur, each said by 3 voices or more: "listen to people" (12 voices) and "night bus" (3 voices).',
    );
    expect(said({ phrases: phrases.slice(1) })[1]).toBe(
      '1 phrase recurs, said by 3 voices or more: "night bus" (3 voices).',
    );
    const many = Array.from({ length: 300 }, (_, place) => ({ phrase: `a ${place}`, voices: 4 }));
    expect(said({ phrases: many })[1]).toBe(
      'At least 300 phrases recur, each said by 3 voices or more: the first are "a 0" (4 voices), "a 1" (4 voices), "a 2" (4 voices), "a 3" (4 voices) and "a 4" (4 voices).',
    );
  });

  it('say what the liked replies say more often, and less, with the numbers', () => {
    const keyWords = [key('river', 'body'), key('shade', 'body'), key('tram', 'rest', null)];
    expect(said({ wordComparisons: [{ ...liked, different: 3 }], keyWords }).slice(2)).toEqual([
      'Replies over 20 likes say "river" and "shade" more often than the rest. First of them is "river": 12 of 80 voices against 9 of 400, 6.7 times as often, 95% interval 2.9 to 15, corrected for 120 words tested.',
      'Replies over 20 likes say "tram" less often than the rest: 12 of 80 voices against 9 of 400.',
    ]);
  });

  it('say that no word differs, or that too few voices speak', () => {
    expect(said({ wordComparisons: [{ ...liked, different: 0 }] })[2]).toBe(
      'No word tells replies over 20 likes from the rest more than chance would, of 120 tested.',
    );
    const reason =
      '3 voices speak in these replies and 9 in the rest; a comparison needs at least 20 in each.';
    expect(said({ wordComparisons: [{ ...liked, reason }] })[2]).toBe(
      'The words of replies over 20 likes are not compared with those of the rest: 3 voices speak in these replies and 9 in the rest; a comparison needs at least 20 in each.',
    );
  });

  it('say how many themes have typical words', () => {
    const theme = { ...liked, comparison: 'transport', name: 'Transport' };
    const wordComparisons = [theme, { ...theme, different: 0 }, { ...theme, reason: 'Too few.' }];
    expect(said({ wordComparisons }).slice(2)).toEqual([
      '1 of the 2 themes that could be compared has typical words besides those that rules look for. For 1 more, too few voices speak to say.',
    ]);
    const among = (...different: number[]) =>
      said({ wordComparisons: different.map((some) => ({ ...theme, different: some })) })[2];
    expect([among(3, 1, 0), among(4, 1), among(0, 0), among(1), among(0)]).toEqual(
      [
        '2 of the 3 themes that could be compared have',
        'Each of the 2 themes that could be compared has',
        'None of the 2 themes that could be compared has',
        'The one theme that could be compared has',
        'The one theme that could be compared has no',
      ].map((who) => `${who} typical words besides those that rules look for.`),
    );
    expect(said({ wordComparisons: [{ ...theme, reason: 'Too few.' }] })[2]).toBe(
      'No theme has voices enough for its words to be compared with the rest.',
    );
  });
});

describe('what a comparison rests on', () => {
  it('is said with what differs and what is left out', () => {
    expect(howCompared({ ...liked, different: 0 })).toBe(
      '120 words are tested; none differs more than chance would.',
    );
    expect(howCompared({ ...liked, different: 1, own_words: 2 })).toBe(
      '120 words are tested; 1 differs more than chance would. 2 words are left out, as the rules of the theme matched most of what is said with them.',
    );
  });
});
