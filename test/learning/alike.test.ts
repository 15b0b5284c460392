import { describe, expect, it } from 'vitest';
import { alikeTogether } from '../../pipeline/learning/alike.ts';
import { tokensOf } from './invented.ts';

const shared = 'please mend the towpath by the old mill before the winter floods it again';

describe('texts that are dealt together', () => {
  const texts = [
    shared,
    `${shared} thanks`,
    'Trams for the valley',
    shared.replace('old', 'new'),
    'trams for the valley!',
    'Something else altogether about libraries and their opening hours on Sundays',
  ];
  const groups = alikeTogether(texts.map(tokensOf), 1);

  it('are those of one shared text with a word changed', () => {
    expect(new Set([groups[0], groups[1], groups[3]]).size).toBe(1);
  });

  it('are those of the same words', () => {
    expect(groups[2]).toBe(groups[4]);
  });

  it('are no others', () => {
    expect(new Set(groups).size).toBe(3);
  });
});
