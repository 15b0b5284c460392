import { describe, expect, it } from 'vitest';
import { misspellingTable } from '../../pipeline/themes/misspellings.ts';
import { randomFrom } from '../bench/random.ts';
import { words } from './finding.ts';

const found = (rules: readonly string[], text: string) =>
  words(rules, text, { misspellings: true });

describe('misspellings, where a theme asks for them', () => {
  it('are one letter missing, too many, wrong, or two exchanged', () => {
    const written = ['goverment', 'governnment', 'govermnent', 'gobernment'];
    expect(found(['government'], written.join(' '))).toEqual(written);
  });

  it('are found in other forms, in phrases and near other words', () => {
    expect(found(['listener'], 'listenners')).toEqual(['listenners']);
    expect(found(['local government'], 'our local goverment')).toEqual(['local goverment']);
    expect(found(['local ~3 government'], 'goverment, not local')).toEqual([
      'goverment, not local',
    ]);
  });

  it('are not looked for where no theme asks', () => {
    expect(words(['government'], 'goverment')).toEqual([]);
  });

  it('are not looked for in words of fewer than eight letters', () => {
    expect(found(['council'], 'councl counsil')).toEqual([]);
  });

  it('are no words of their own', () => {
    const pairs = [
      ['contract', 'contact'],
      ['mediation', 'medication meditation'],
      ['election', 'selection'],
      ['stationery', 'stationary'],
      ['conversation', 'conservation'],
      ['policies', 'polices'],
    ] as const;
    for (const [rule, others] of pairs) expect(found([rule], others), rule).toEqual([]);
  });

  it('are not what another rule knows by that spelling', () => {
    expect(found(['raworths', 'raworthy', '"raworthx"'], 'raworthx')).toEqual(['raworthx']);
  });

  it('may differ from the other spelling as well', () => {
    expect(found(['organisation'], 'organizaton')).toEqual(['organizaton']);
  });
});

describe('the table of misspellings', () => {
  it('finds just the words within one edit, as counted by plain recursion', () => {
    const random = randomFrom(8);
    const letters = 'abc';
    const invent = (length: number) =>
      Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
    const forms = [
      ...new Set(Array.from({ length: 150 }, () => invent(8 + Math.floor(random() * 2)))),
    ];
    const table = misspellingTable();
    for (const [value, form] of forms.entries()) table.add(form, value);
    for (let round = 0; round < 150; round++) {
      const written = invent(7 + Math.floor(random() * 4));
      const expected = forms.flatMap((form, value) =>
        withinOneEdit(form, written) ? [value] : [],
      );
      expect(
        table.meantBy(written).toSorted((a, b) => a - b),
        written,
      ).toEqual(expected);
    }
  });
});

function withinOneEdit(one: string, other: string): boolean {
  if (one === other) return true;
  if (one === '' || other === '') return one.length + other.length <= 1;
  if (one[0] === other[0]) return withinOneEdit(one.slice(1), other.slice(1));
  const [first, second] = [one.slice(1), other.slice(1)];
  const exchanged = one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
  return first === second || first === other || one === second || exchanged;
}
