import { describe, expect, it } from 'vitest';
import type {
  FindingReferenceRow,
  FindingThemesTogetherRow,
} from '../../pipeline/database/theme-findings.ts';
import type { Findings } from '../../pipeline/reports/read-findings.ts';
import { referenceSentences } from '../../pipeline/reports/sentences/reference-sentences.ts';
import {
  howCounted,
  sharingSentences,
} from '../../pipeline/reports/sentences/sharing-sentences.ts';

const reference = (
  name: string,
  kind: string | null,
  [mentions, replies, people, likes]: readonly [number, number, number, number],
): FindingReferenceRow => ({
  theme: name,
  name,
  kind,
  link: null,
  ...{ mentions, replies, people, likes, replies_over_threshold: 0, likes_over_threshold: 0 },
  mean_likes: replies === 0 ? null : likes / replies,
  median_likes: replies === 0 ? null : 1,
});

const referring = (...references: FindingReferenceRow[]) =>
  referenceSentences({ references } as unknown as Findings);

describe('what replies refer to, in sentences', () => {
  it('is said in references, replies and people, with likes beside them', () => {
    expect(referring(reference('Doughnut Economics', 'theory', [34, 29, 28, 466]))).toEqual([
      'Of what the codebook looks for, the replies refer to Doughnut Economics: 34 references in 29 replies by 28 people, with 466 likes on those replies.',
      'A reference is a mention: a reply that names a thing twice makes two, in one reply, by one person.',
    ]);
  });

  it('names the broadest, the most liked on average that enough people make, and those that nobody does', () => {
    expect(
      referring(
        reference('Doughnut Economics', 'theory', [34, 29, 28, 466]),
        reference('Tilbury', 'place', [5, 5, 5, 250]),
        reference('Odile Tideway', 'person', [1, 1, 1, 900]),
        reference('Low Water', null, [0, 0, 0, 0]),
      ),
    ).toEqual([
      'The replies refer to 3 of the things that the codebook looks for: 1 theory, 1 person and 1 place. The broadest is Doughnut Economics: 34 references in 29 replies by 28 people, with 466 likes on those replies.',
      'Then come Tilbury (5 people, 5 references) and Odile Tideway (1 person, 1 reference).',
      'Of those that at least 3 people make, Tilbury (50 likes on average over 5 replies, 1 like on the one in the middle) is most liked a reply.',
      'A reference is a mention: a reply that names a thing twice makes two, in one reply, by one person.',
      'Nobody refers to Low Water.',
    ]);
  });

  it('names those together that lead together, up to three of them', () => {
    const tied = (...names: readonly string[]) =>
      names.map((name) => reference(name, null, [8, 8, 8, 80]));
    const [broadest, mostLiked] = referring(...tied('Ales', 'Buns'));
    expect(broadest).toBe(
      'The replies refer to 2 of the things that the codebook looks for. The broadest are Ales (8 references in 8 replies, 80 likes) and Buns (8 references in 8 replies, 80 likes), by 8 people each.',
    );
    expect(mostLiked).toBe(
      'Of those that at least 3 people make, Ales (10 likes on average over 8 replies, 1 like on the one in the middle) and Buns (10 likes on average over 8 replies, 1 like on the one in the middle) are most liked a reply.',
    );
    const said = referring(
      ...tied('Ales', 'Buns', 'Cake', 'Dips'),
      reference('Eels', null, [2, 2, 2, 1]),
    );
    expect(said.slice(0, 3)).toEqual([
      'The replies refer to 5 of the things that the codebook looks for. The broadest are 4 of them, by 8 people each.',
      'Then comes Eels (2 people, 2 references).',
      'Of those that at least 3 people make, 4 of them are most liked a reply on average, with 10 likes each.',
    ]);
  });

  it('counts those that are as broad as the last one named, and gives few likes as few', () => {
    const said = referring(
      reference('Ales', null, [9, 9, 9, 3]),
      ...['Buns', 'Cake', 'Dips', 'Eels', 'Figs', 'Grog'].map((name) =>
        reference(name, null, [3, 3, 3, 0]),
      ),
      reference('Hops', null, [3, 3, 3, 2]),
    );
    expect(said[1]).toMatch(
      /^Then come Buns .*, Eels \(3 people, 3 references\) and 3 more by as many\.$/,
    );
    expect(said[2]).toContain('Hops (0.67 likes on average over 3 replies');
  });

  it('is not said where nobody refers to anything', () => {
    expect(referring(reference('Low Water', null, [0, 0, 0, 0]))).toEqual([]);
  });
});

const pair = (
  theme: string,
  other: string,
  voices: number,
  expected: number,
  adjusted_probability: number,
): FindingThemesTogetherRow => ({
  ...{ theme, other, replies: voices, people: voices, likes: 1, voices, expected },
  ...{ log_likelihood: 9, probability: 0.001, adjusted_probability },
  log_ratio: Math.log2((voices || 0.5) / expected),
});

const sharing = (
  perReply: readonly (readonly [number, number])[],
  themesTogether: readonly FindingThemesTogetherRow[],
) =>
  sharingSentences({
    themes: ['tea', 'milk', 'jam'].map((theme) => ({
      theme,
      name: theme.toUpperCase(),
      parent: null,
      counts: 'support',
    })),
    themesPerReply: perReply.map(([themes, replies]) => ({ themes, replies, people: 1, likes: 1 })),
    themesTogether,
  } as unknown as Findings);

const longReplies =
  'Length alone can bring issues together, as a long reply carries more of any kind.';
const shortReplies = 'Length alone can keep issues apart, as a short reply has room for few.';

describe('how replies share themes, in sentences', () => {
  it('is how many carry several, what is made of them, and which themes stand together', () => {
    expect(
      sharing(
        [
          [0, 1],
          [1, 5],
          [2, 3],
          [3, 1],
        ],
        [
          pair('tea', 'milk', 3, 1.25, 0.01),
          pair('tea', 'jam', 0, 2, 0.04),
          pair('milk', 'jam', 1, 1, 0.9),
        ],
      ),
    ).toEqual([
      'Of 10 replies, 1 carries none of the issues, 5 one issue and 4 (40%) two or more, up to 3.',
      howCounted,
      'More often in one reply than by chance: “TEA” with “MILK” (3 replies, 2.4 times as often as expected).',
      'Less often in one reply than by chance: “TEA” with “JAM” (no replies).',
      longReplies,
      shortReplies,
    ]);
  });

  it('warns of what the length of replies can do, in the way that fits what was found', () => {
    const rows = [[1, 4]] as const;
    const more = sharing(rows, [pair('tea', 'milk', 3, 1.25, 0.01)]);
    expect(more).toContain(longReplies);
    expect(more).not.toContain(shortReplies);
    const less = sharing(rows, [pair('tea', 'jam', 0, 2, 0.04)]);
    expect(less).toContain(shortReplies);
    expect(less).not.toContain(longReplies);
  });

  it('says where no two stand together more often than chance would have it, and where none do', () => {
    const rows = [[1, 4]] as const;
    expect(sharing(rows, [pair('tea', 'milk', 1, 1, 0.9)])).toEqual([
      'Of 4 replies, 0 carry none of the issues and 4 one issue; none carries several.',
      howCounted,
      'No two issues stand together more or less often than chance would have it.',
    ]);
    expect(sharing([], [])).toEqual(['There is no reply that could carry an issue.', howCounted]);
  });
});
