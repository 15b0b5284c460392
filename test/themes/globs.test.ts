import { describe, expect, it } from 'vitest';
import { globSet } from '../../pipeline/themes/globs.ts';

describe('a set of globs', () => {
  const globs = ['sustain*', '*wellbeing', 'un*able', '*democra*', 'a*b*c', 's*', 'sustain*ty'];
  const words = [
    'sustain',
    'sustainable',
    'sustainability',
    'unsustainable',
    'wellbeing',
    'mywellbeing',
    'wellbeings',
    'democracy',
    'undemocratic',
    'abc',
    'aXbXc',
    'acb',
    'unable',
    'unble',
    's',
    '',
  ];

  it('meets just the words that the same pattern as a regular expression meets', () => {
    const set = globSet();
    for (const [number, glob] of globs.entries()) set.add(glob, number);
    for (const word of words.filter(Boolean)) {
      const expected = globs.flatMap((glob, number) =>
        new RegExp(`^${glob.replaceAll('*', '.*')}$`).test(word) ? [number] : [],
      );
      expect(
        set.metBy(word).sort((a, b) => a - b),
        word,
      ).toEqual(expected);
    }
  });
});
