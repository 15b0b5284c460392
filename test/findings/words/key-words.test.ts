import { describe, expect, it } from 'vitest';
import { keyWords } from '../../../pipeline/findings/words/key-words.ts';
import { smallSettings } from '../../temporary-home.ts';
import { foundWords, type Said } from './found-words.ts';

const settings = smallSettings.replace('likes: 2', 'likes: 20');

/** So many replies with a text, each by somebody else. */
const times = (count: number, text: (place: number) => string, likes = 0): Said[] =>
  Array.from({ length: count }, (_, place) => ({ text: text(place), likes }));

describe('key words', () => {
  const word = (lemma: string, inBody: number, inRest: number) => ({
    lemma,
    shown: lemma.toUpperCase(),
    inBody,
    inRest,
  });
  const found = keyWords(
    [word('river', 30, 10), word('tram', 5, 60), word('shade', 10, 20), word('lamp', 0, 25)],
    50,
    100,
  );

  it('stand in the order of their scores, those of the body first, then those of the rest', () => {
    expect(found.rows.map(({ place, word, typical_of }) => [place, word, typical_of])).toEqual([
      [1, 'RIVER', 'body'],
      [2, 'TRAM', 'rest'],
      [3, 'LAMP', 'rest'],
    ]);
    expect([found.tested, found.different]).toEqual([4, 3]);
  });

  it('have figures that can be reckoned by hand', () => {
    const [river, , lamp] = found.rows;
    // Expected 40/3 and 80/3 with it, 110/3 and 220/3 without.
    const cells = [
      [30, 40 / 3],
      [10, 80 / 3],
      [20, 110 / 3],
      [90, 220 / 3],
    ] as const;
    const statistic = 2 * cells.reduce((sum, [seen, due]) => sum + seen * Math.log(seen / due), 0);
    expect(river!.log_likelihood).toBeCloseTo(statistic, 10);
    expect(river!.log_ratio).toBeCloseTo(Math.log2(30 / 50 / (10 / 100)), 12);
    expect(lamp).toMatchObject({ voices: 0, rest_voices: 25, log_ratio_low: null });
  });

  it('are at most fifty on each side', () => {
    const many = Array.from({ length: 60 }, (_, place) => [
      word(`body-${place}`, 40, 3),
      word(`rest-${place}`, 3, 70),
    ]).flat();
    const { rows, different } = keyWords(many, 50, 100);
    expect(different).toBe(120);
    expect(rows).toHaveLength(100);
    expect(rows.filter(({ typical_of }) => typical_of === 'body')).toHaveLength(50);
  });
});

describe('the comparison of liked replies with the rest', () => {
  const unlike = [
    ...times(25, (place) => `Clean rivers x${place}q`, 30),
    ...times(5, (place) => `Trams x${place}r`, 30),
    ...times(3, (place) => `Clean rivers x${place}s`),
    ...times(40, (place) => `Trams x${place}t`),
  ];

  it('counts voices, and finds the words of either', async () => {
    const { comparisons, keyWords: keys } = await foundWords(unlike, { settings });
    expect(comparisons[0]).toMatchObject({
      comparison: 'replies:liked',
      name: 'Replies over 20 likes',
      voices: 30,
      rest_voices: 43,
      own_words: 0,
      reason: null,
    });
    const ofLiked = keys.filter(({ comparison }) => comparison === 'replies:liked');
    expect(ofLiked.map((row) => [row.word, row.typical_of, row.voices, row.rest_voices])).toEqual([
      ['clean rivers', 'body', 25, 3],
      ['trams', 'rest', 5, 40],
    ]);
  });

  it('counts a voice that speaks in both once in each', async () => {
    const both = [
      ...unlike,
      { text: 'Clean rivers now', author: 'ann', likes: 30 },
      { text: 'Clean rivers, I said', author: 'ann', likes: 31 },
      { text: 'Clean rivers, still', author: 'ann', likes: 0 },
    ];
    const { comparisons, keyWords: keys } = await foundWords(both, { settings });
    expect(comparisons[0]).toMatchObject({ voices: 31, rest_voices: 44 });
    expect(keys[0]).toMatchObject({ word: 'clean rivers', voices: 26, rest_voices: 4 });
  });

  it('takes a campaign for one voice, which makes no key word', async () => {
    const text = 'Please put painted marigold fountains in every square of the old harbour town';
    const campaign = [...unlike, ...times(30, () => text, 40)];
    const { comparisons, keyWords: keys } = await foundWords(campaign, { settings });
    expect(comparisons[0]).toMatchObject({ voices: 31, rest_voices: 43 });
    expect(keys.map(({ word }) => word)).not.toContain('fountains');
  });

  it('says why where too few voices speak', async () => {
    const few = [
      ...times(1, () => 'Clean rivers', 30),
      ...times(40, (place) => `Trams x${place}t`),
    ];
    const { comparisons } = await foundWords(few, { settings });
    expect(comparisons[0]).toMatchObject({
      tested: 0,
      reason:
        '1 voice speaks in these replies and 40 in the rest; a comparison needs at least 20 in each.',
    });
  });
});

describe('the comparison of a theme with the rest', () => {
  it('leaves out the words that its own rules match, and says how many', async () => {
    const replies = [
      ...times(25, (place) => `The bus, and shade x${place}q`),
      ...times(40, (place) => `Only lamps x${place}t`),
    ];
    const { comparisons, keyWords: keys } = await foundWords(replies);
    expect(comparisons[1]).toMatchObject({ comparison: 'transport', own_words: 1, reason: null });
    const ofTheme = keys.filter(({ comparison }) => comparison === 'transport');
    expect(ofTheme.map(({ word }) => word).sort()).toEqual(['lamps', 'shade']);
  });

  it('is made for outermost themes and for references, in the order of the codebook', async () => {
    const { comparisons } = await foundWords([{ text: 'A bus' }]);
    expect(comparisons.map(({ comparison }) => comparison)).toEqual([
      'replies:liked',
      'transport',
      'timetable',
      'listening',
    ]);
  });
});
