import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallSettings } from '../../temporary-home.ts';
import { foundWords } from './found-words.ts';

const replies = [
  { text: 'The river, the river! #Shade', author: 'ann', likes: 1 },
  { text: 'Night buses and trams', author: 'bob', likes: 9 },
  { text: 'A tram, please, and a river', author: 'ann', likes: 3 },
  { text: 'More shade #shade', author: 'cem', likes: 0 },
];

describe('the words of a thread', () => {
  it('are ranked by mentions, and beside that by replies and by likes, equal ones alike', async () => {
    const { words } = await foundWords(replies);
    expect(
      words.map(({ rank, word, mentions, replies: in_, likes, ...row }) => [
        rank,
        word,
        mentions,
        in_,
        likes,
        row.rank_by_replies,
        row.rank_by_likes,
      ]),
    ).toEqual([
      [1, 'river', 3, 2, 4, 1, 2],
      [2, '#shade', 2, 2, 1, 1, 3],
      [3, 'tram', 2, 2, 12, 1, 1],
    ]);
  });

  it('say whether they are a word or a #tag, which are not taken for each other', async () => {
    const { words } = await foundWords(replies);
    expect(words.map(({ word, kind }) => [word, kind])).toEqual([
      ['river', 'word'],
      ['#shade', 'tag'],
      ['tram', 'word'],
    ]);
  });

  it('say where several words are used as one', async () => {
    const texts = ['Fund social care now', 'Why social care?', 'Mend social care!', 'social care'];
    const { words } = await foundWords(texts.map((text) => ({ text })));
    expect(words.map(({ word, kind }) => [word, kind])).toEqual([['social care', 'phrase']]);
  });

  it('count a person once, however their replies are mixed with those of others', async () => {
    const authors = Array.from({ length: 60 }, (_, place) => `author-${(place * 7) % 13}`);
    const { words } = await foundWords(
      authors.map((author, place) => ({ text: `Notes${place}q on a river`, author })),
    );
    const river = words.find(({ word }) => word === 'river');
    expect(river).toMatchObject({ replies: 60, people: 13 });
  });

  it('over the threshold are those of the cloud, and no others', async () => {
    const cloudy = Array.from({ length: 6 }, (_, place) => ({
      text: ['The river', 'A tram', 'The river, a tram', 'Shade', 'Shade', 'A river'][place]!,
    }));
    const settings = smallSettings.replace('words: 1', 'words: 2');
    const { words, analysis } = await foundWords(cloudy, { settings, to: 'draw' });
    const over = words.filter(({ mentions }) => mentions > 2).map(({ word }) => word);
    expect(over).toEqual(['river']);
    expect(words.filter((row) => row.over_threshold === 1).map(({ word }) => word)).toEqual(over);
    const cloud = readFileSync(join(analysis.places.reports, 'charts/word-cloud.md'), 'utf8');
    for (const { word } of words) expect(cloud.includes(word), word).toBe(over.includes(word));
  });
});

describe('the places of a word over the threshold', () => {
  it('are in its most liked replies, the first mention of each', async () => {
    const texts = ['No river', 'The river, the old river', 'A River'];
    const likes = [1, 5, 3];
    const { places } = await foundWords(texts.map((text, at) => ({ text, likes: likes[at]! })));
    expect(
      places.map(({ place, reply, starts, ends }) => [
        place,
        texts[reply - 1]!.slice(starts, ends),
      ]),
    ).toEqual([
      [1, 'river'],
      [2, 'River'],
      [3, 'river'],
    ]);
    expect(places.map(({ starts }) => starts)).toEqual([4, 2, 3]);
  });

  it('are one a voice and at most five', async () => {
    const { places, words } = await foundWords([
      { text: 'A river here', author: 'ann', likes: 9 },
      { text: 'A river there too', author: 'ann', likes: 8 },
      ...Array.from({ length: 7 }, (_, place) => ({
        text: `River ${'abcdefg'[place]}x`,
        likes: place,
      })),
    ]);
    const river = words.find(({ word }) => word === 'river')!;
    const ofRiver = places.filter(({ word }) => word === river.rank);
    expect(ofRiver.map(({ reply }) => reply)).toEqual([1, 9, 8, 7, 6]);
  });
});
