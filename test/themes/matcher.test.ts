import { describe, expect, it } from 'vitest';
import type { Theme } from '../../pipeline/analysis/codebook.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import { matcher, numberRules } from '../../pipeline/themes/matcher.ts';
import { parseRule, type Rule } from '../../pipeline/themes/rule.ts';
import { plainTheme } from './plain-theme.ts';

const tokeniseText = tokeniser();
const tokensOf = (text: string) => tokeniseText(text, entitiesOf(text));

function theme(
  id: string,
  rules: readonly string[],
  rest: Partial<Theme> & { but?: string[] } = {},
): Theme {
  const parsed = (texts: readonly string[]) => texts.map((text) => parseRule(text) as Rule);
  const { but = [], ...others } = rest;
  return { ...plainTheme(id), rules: parsed(rules), not: parsed(but), ...others };
}

/** What a codebook finds in a text: theme and the words that matched. */
function found(codebook: readonly Theme[], text: string): string[] {
  const matchesOf = matcher(numberRules(codebook), tokensOf);
  return matchesOf(tokensOf(text)).matches.map(
    (match) => `${match.theme}: ${text.slice(match.starts, match.ends)}`,
  );
}

describe('each kind of rule', () => {
  it('a word is found in all its forms', () => {
    const book = [theme('a', ['listen'])];
    for (const form of [
      'Listening is key',
      'they LISTENED',
      'who listens?',
      'listen!',
      '#Listen',
    ]) {
      expect(found(book, form), form).toHaveLength(1);
    }
    expect(found(book, 'a listener, glisten')).toEqual([]);
  });

  it('a word is found in the plural that the lemmatiser does not know', () => {
    expect(found([theme('a', ['carer'])], 'Carers, a carer')).toEqual(['a: Carers', 'a: carer']);
  });

  it('a phrase is found word by word, through hyphens but not through punctuation', () => {
    const book = [theme('a', ['climate change'])];
    expect(found(book, 'Climate-change and climate  changes')).toEqual([
      'a: Climate-change',
      'a: climate  changes',
    ]);
    expect(found(book, 'the climate. Change it')).toEqual([]);
  });

  it('a glob is found at the start, the end and within', () => {
    const book = [theme('a', ['sustainab*', '*wellbeing', 'un*able', 'green job*'])];
    expect(found(book, 'Sustainability #sustainable mywellbeing unbearable green jobs')).toEqual([
      'a: Sustainability',
      'a: #sustainable',
      'a: mywellbeing',
      'a: unbearable',
      'a: green jobs',
    ]);
  });

  it('an exact form is that form only; with a capital in it, capitals count', () => {
    const book = [theme('who', ['"WHO"']), theme('listening', ['"listening"'])];
    expect(found(book, 'Who asks the WHO? listen, Listening')).toEqual([
      'who: WHO',
      'listening: Listening',
    ]);
  });

  it('a tag, a name and an address are found whatever their capitals', () => {
    const book = [theme('a', ['#GreenRecovery', '@KateRaworth', 'kateraworth.com/doughnut'])];
    const text =
      '#greenrecovery @kateraworth http://www.KateRaworth.com/doughnut/?x=1 kateraworth.com/about';
    expect(found(book, text)).toEqual([
      'a: #greenrecovery',
      'a: @kateraworth',
      'a: http://www.KateRaworth.com/doughnut/?x=1',
    ]);
  });

  it('an address is found below its host and its folder, and not beside them', () => {
    const book = [theme('a', ['example.org/a'])];
    expect(found(book, 'https://news.example.org/a/b https://example.org/ab')).toEqual([
      'a: https://news.example.org/a/b',
    ]);
  });

  it('an emoji is found, whatever its skin tone and presentation', () => {
    expect(found([theme('a', ['🚲', '❤', '"👍"'])], 'more 🚲 please ❤️ 👍🏽')).toEqual([
      'a: 🚲',
      'a: ❤️',
      'a: 👍🏽',
    ]);
  });

  it('an address is found with its query and without its port', () => {
    const book = [theme('a', ['https://films.example/watch?v=abc', 'example.org'])];
    expect(found(book, 'https://films.example/watch?v=abc&t=1 http://example.org:8080/x')).toEqual([
      'a: https://films.example/watch?v=abc&t=1',
      'a: http://example.org:8080/x',
    ]);
    expect(found(book, 'https://films.example/watch?v=abd')).toEqual([]);
  });

  it('a glob with a hyphen is found, whether the words are cut there or not', () => {
    const book = [theme('a', ['co-op*', 'well-be*'])];
    expect(found(book, 'co-ops and co-operation for well-being')).toEqual([
      'a: co-ops',
      'a: co-operation',
      'a: well-being',
    ]);
  });

  it('two letters have a plural too', () => {
    expect(found([theme('a', ['MP'])], 'MPs')).toEqual(['a: MPs']);
  });

  it('an apostrophe may be straight or curly', () => {
    expect(found([theme('a', ["citizens' assembly"])], 'A citizens’ assembly')).toEqual([
      'a: citizens’ assembly',
    ]);
  });
});

describe('of matches that overlap', () => {
  it('the longest wins within a theme, and every theme has its own', () => {
    const book = [theme('a', ['bus', 'night bus', 'night bus driver']), theme('b', ['driver'])];
    expect(found(book, 'night bus driver, night bus, bus')).toEqual([
      'a: night bus driver',
      'a: night bus',
      'a: bus',
      'b: driver',
    ]);
  });

  it('an exclusion takes a shorter or equal one away, and yields to a longer', () => {
    const book = [theme('a', ['NHS', 'NHS trust fund'], { but: ['NHS trust', 'NHS app'] })];
    expect(found(book, 'NHS app and NHS trust fund and NHS trust and NHS')).toEqual([
      'a: NHS trust fund',
      'a: NHS',
    ]);
  });
});

describe('hostile rules', () => {
  it('cost no more than others', () => {
    const rules = ['(aa+)+*', 'a*a*a*a*a*a*a*a*ab', '"("', '*.*aa*'].filter(
      (text) => typeof parseRule(text) !== 'string',
    );
    expect(() => found([theme('a', rules)], `${'a'.repeat(200)} `.repeat(200))).not.toThrow();
  });
});
