import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../pipeline/analysis/codebook.ts';
import { themeLabels } from '../../pipeline/page/themes/theme-labels.ts';
import { unbroken } from '../../pipeline/page/unbroken.ts';

describe('themes in a list of all', () => {
  const labels = (...themes: [id: string, name: string, parent?: string][]) => [
    ...themeLabels(
      themes.map(([id, name, parent = null]) => ({ id, name, parent })) as unknown as Codebook,
    ).values(),
  ];

  it('have their names alone where these are their own', () => {
    expect(labels(['care', 'Care'], ['pay', 'Pay', 'care'])).toEqual(['Care', 'Pay']);
  });

  it('are told apart by what they lie within where two share a name, and by their id at last', () => {
    expect(
      labels(
        ['care', 'Care'],
        ['schools', 'Schools'],
        ['a', 'Pay', 'care'],
        ['b', 'Pay', 'schools'],
      ),
    ).toEqual(['Care', 'Schools', 'Care › Pay', 'Schools › Pay']);
    expect(labels(['a', 'Pay'], ['b', 'Pay'])).toEqual(['Pay [a]', 'Pay [b]']);
  });
});

describe('a figure in a sentence', () => {
  it('stays on one line with its unit and its interval', () => {
    expect(unbroken('5,735 likes of 3 people · 30% [10–55%], 2 replies and 4 more')).toBe(
      '5,735\u00A0likes of 3\u00A0people · 30%\u00A0[10–55%], 2\u00A0replies and 4 more',
    );
  });
});
