import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { phraseFinder } from '../../pipeline/text/phrases.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';

const tokensOf = tokeniser();
const tokens = (text: string) => tokensOf(text, entitiesOf(text));
const forms = (text: string) => tokens(text).map(({ word }) => word.form);

describe('the words of a text', () => {
  it('stand at their place in the text, whatever stands around them', () => {
    const text = '  "Don’t" — listen 🚲 to #Nurses…\n& carers,\tor https://a.example/b !';
    for (const { starts, ends, word } of tokens(text)) {
      expect(text.slice(starts, ends).replace('’', "'")).toBe(word.written);
    }
    expect(forms(text)).toEqual([
      'do',
      'not',
      'listen',
      '🚲',
      'to',
      '#nurses',
      'and',
      'carers',
      'or',
      'https://a.example/b',
    ]);
  });

  it('have lemmas', () => {
    const lemmas = tokens('They listened to voices').map(({ word }) => word.lemma);
    expect(lemmas).toEqual(['they', 'listen', 'to', 'voice']);
  });

  it('spell contractions out: can + not, will + not', () => {
    expect(forms("can't won't isn't isnt")).toEqual([
      'can',
      'not',
      'will',
      'not',
      'is',
      'not',
      'is',
      'not',
    ]);
  });

  it('stay whole where letters and digits stand together, with the signs of a number', () => {
    expect(forms('5G, 2nite, 4x4 and A1M: £20bn, 75% #1 at 10am')).toEqual([
      '5g',
      '2nite',
      '4x4',
      'and',
      'a1m',
      '£20bn',
      '75%',
      '#1',
      'at',
      '10am',
    ]);
  });

  it('lose a full stop that is not of their spelling', () => {
    expect(forms('NO. Ask Dr. Ode in the U.S. or not at all.')).toEqual([
      'no',
      'ask',
      'dr',
      'ode',
      'in',
      'the',
      'u.s.',
      'or',
      'not',
      'at',
      'all',
    ]);
  });

  it('are no smileys', () => {
    expect(forms('yes :D xD <3 :-P fine')).toEqual(['yes', 'fine']);
  });

  it('fold full-width and mathematical letters', () => {
    expect(forms('ｒｅｎｔ 𝗿𝗲𝗻𝘁')).toEqual(['rent', 'rent']);
  });

  it('count clauses up at punctuation, but not at hyphens and quotation marks', () => {
    const clauses = tokens('cost-of-living "crisis". Next - one').map((token) => token.clause);
    expect(clauses).toEqual([0, 0, 0, 0, 1, 2]);
  });

  it('count no clause up at signs of a number and after a title, but after a word with a full stop', () => {
    const clauses = tokens('give £20 to Dr. Ode, no. Never').map((token) => token.clause);
    expect(clauses).toEqual([0, 0, 0, 0, 0, 1, 2]);
  });

  it('that carry only grammar are stop words, but never not, no and people', () => {
    const stop = new Map(
      tokens('no people are not to be heard by the PM').map(({ word }) => [word.form, word.stop]),
    );
    expect([stop.get('the'), stop.get('to'), stop.get('are')]).toEqual([true, true, true]);
    expect([stop.get('not'), stop.get('no'), stop.get('people')]).toEqual([false, false, false]);
  });

  it('never fail on hostile text', () => {
    for (const text of ['', '\u0000', '\ud800', 'a'.repeat(100_000), '((((', '👨‍👩'.repeat(500)]) {
      expect(() => tokens(text)).not.toThrow();
    }
  });
});

describe('the phrases of a thread', () => {
  const found = (texts: readonly string[]) => {
    const finder = phraseFinder();
    for (const text of texts) finder.add(tokens(text));
    return finder.found().map(({ forms }) => forms.join(' '));
  };
  const filler = [
    'Buses are late',
    'My nurse is kind',
    'Schools matter',
    'Fix rents',
    'More trees',
  ];

  it('are words that seldom stand apart', () => {
    const texts = [
      'Climate change first',
      'What of climate change?',
      'Do not forget climate change, ever',
      'I fear climate change most',
      ...filler,
    ];
    expect(found(texts)).toEqual(['climate change']);
  });

  it('are not the passages of a text that many paste', () => {
    const pasted = 'Our night buses stop at nine and porters walk home';
    expect(found([pasted, pasted, pasted, pasted, pasted, ...filler])).toEqual([]);
  });

  it('may hold a stop word between', () => {
    const texts = [
      'The cost of living rises',
      'Talk of the cost of living',
      'Why is the cost of living so high',
      'Cost of living, please',
      ...filler,
    ];
    expect(found(texts)).toEqual(['cost of living']);
  });
});
