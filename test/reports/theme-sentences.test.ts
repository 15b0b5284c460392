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

  it('names the broadest, the deepest that enough people make, and those that nobody does', () => {
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
      'Of those that at least 3 people make, the deepest is Tilbury, with 50 likes a reply on average and 1 on the one in the middle.',
      'A reference is a mention: a reply that names a thing twice makes two, in one reply, by one person.',
      'Nobody refers to Low Water.',
    ]);
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
      'Of 10 replies, 1 carries none of the outermost themes, 5 one and 4 (40%) two or more, up to 3.',
      howCounted,
      'These themes stand in one reply more often than chance would have it: “TEA” with “MILK” (3 replies, 2.4 times as often as expected).',
      'These themes stand in one reply less often than chance would have it: “TEA” with “JAM” (no replies).',
      'A long reply carries more themes of any kind, so pairs are met more often than if every reply were as long.',
    ]);
  });

  it('says where no two stand together more often than chance would have it, and where none do', () => {
    const rows = [[1, 4]] as const;
    expect(sharing(rows, [pair('tea', 'milk', 1, 1, 0.9)])).toEqual([
      'Of 4 replies, 0 carry none of the outermost themes, 4 one; none carries several.',
      howCounted,
      'No two themes stand together more or less often than chance would have it.',
    ]);
    expect(sharing([], [])).toEqual(['There is no reply that could carry a theme.', howCounted]);
  });
});
