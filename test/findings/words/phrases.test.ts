import { describe, expect, it } from 'vitest';
import { foundWords, type Said } from './found-words.ts';

const by = (...texts: string[]): Said[] => texts.map((text) => ({ text }));

/** Replies in which nothing is said twice, so that words stand apart as well as together. */
const others = by('Streets', 'Parks', 'Rivers', 'Lamps', 'Trees', 'Benches', 'Listen', 'People');

describe('the phrases of a thread', () => {
  it('have words of meaning at both ends, and stop words may stand inside', async () => {
    const { phrases } = await foundWords([
      ...by('Listen to people!', 'You must listen to people.', 'Just listen to people'),
      ...others,
    ]);
    expect(phrases).toHaveLength(1);
    expect(phrases[0]).toMatchObject({
      rank: 1,
      phrase: 'listen to people',
      words: 3,
      replies: 3,
      mentions: 3,
      people: 3,
      voices: 3,
    });
    expect(phrases[0]!.c_value).toBeCloseTo(Math.log2(3) * 3, 12);
  });

  it('lie within a clause, a name, tag, number or link being one of its ends', async () => {
    const apart = ['river, banks', 'river @ann_b banks', 'river #mud banks', 'river 12 banks'];
    const { phrases } = await foundWords([
      ...by(...apart, ...apart.map((text) => `The ${text}`)),
      ...others,
    ]);
    expect(phrases).toEqual([]);
  });

  it('are counted in replies, mentions, people, voices and likes', async () => {
    const { phrases } = await foundWords([
      { text: 'Clean rivers, clean rivers', author: 'ann', likes: 4 },
      { text: 'Then clean rivers again and again', author: 'ann', likes: 1 },
      { text: 'We want clean rivers', author: 'bob', likes: 2 },
      { text: 'Could clean rivers be next?', author: 'cem', likes: 0 },
      ...others,
    ]);
    expect(phrases).toMatchObject([
      { phrase: 'clean rivers', replies: 4, mentions: 5, people: 3, voices: 3, likes: 7 },
    ]);
  });

  it('are made by no repetition of one person, and by no campaign', async () => {
    const often = Array.from({ length: 5 }, (_, at) => ({
      text: `Wooden benches ${'abcde'[at]}x`,
      author: 'ann',
    }));
    const campaign = Array.from({ length: 6 }, () => ({
      text: 'Please put painted marigold fountains in every market square of the old harbour town now',
    }));
    const { phrases } = await foundWords([...often, ...campaign, ...others]);
    expect(phrases).toEqual([]);
  });

  it('are not the words of the question, where a reply only repeats them', async () => {
    const question = 'What should painted benches cost in harbour towns?';
    const settings = `title: Small\nquestion: ${question}\nfile: data/replies.jsonl\n`;
    const echoed = by(
      `${question} Nothing`,
      `${question} Little, perhaps`,
      `You ask: ${question} I wonder`,
      'Painted benches rot',
      'Painted benches fade quickly',
    );
    const { phrases } = await foundWords([...echoed, ...others], { settings });
    expect(phrases.map(({ phrase }) => phrase)).toEqual([]);
    const third = await foundWords([...echoed, ...by('Red painted benches'), ...others], {
      settings,
    });
    expect(third.phrases.map(({ phrase, voices }) => [phrase, voices])).toEqual([
      ['painted benches', 3],
    ]);
  });

  it('keep the capitals that they are mostly written with', async () => {
    const { phrases } = await foundWords([
      ...by('Ask Ida Moor', 'I trust Ida Moor', 'Ida Moor knows', 'read ida moor'),
      ...others,
    ]);
    expect(phrases.map(({ phrase }) => phrase)).toEqual(['Ida Moor']);
  });

  it('are none where nobody says anything', async () => {
    const { phrases, words, comparisons } = await foundWords([]);
    expect([phrases, words]).toEqual([[], []]);
    expect(comparisons.every(({ reason }) => reason !== null)).toBe(true);
  });
});
