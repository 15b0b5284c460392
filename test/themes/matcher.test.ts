import { describe, expect, it } from 'vitest';
import { matcher, numberRules } from '../../pipeline/themes/matcher.ts';
import { parseRule } from '../../pipeline/themes/rule.ts';
import { found, theme, tokensOf, words } from './finding.ts';

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

  it('an apostrophe may be straight, curly or left out', () => {
    expect(words(["citizens' assembly"], 'A citizens’ assembly')).toEqual(['citizens’ assembly']);
    expect(words(["people's voices"], 'people’s voices, peoples voices')).toEqual([
      'people’s voices',
      'peoples voices',
    ]);
    expect(words(["o'neil*"], 'O’Neill')).toEqual(['O’Neill']);
  });

  it('a form between curly quotation marks is as exact as between straight ones', () => {
    expect(words(['“WHO”'], 'Who asks the “WHO”?')).toEqual(['WHO']);
  });

  it('an exact phrase counts the capitals of those of its words that have some', () => {
    const text = 'the Green New Deal, THE Green New Deal, the green new deal';
    expect(words(['"the Green New Deal"'], text)).toEqual([
      'the Green New Deal',
      'THE Green New Deal',
    ]);
  });

  it('an emoji may be a flag, a keycap, or one of people, and stand in a phrase', () => {
    expect(words(['🇬🇧', '#️⃣', '👩‍⚕️', '🚲 lane'], 'a 🇬🇧 a #️⃣ a 👩🏽‍⚕️ a 🚲 lane')).toEqual([
      '🇬🇧',
      '#️⃣',
      '👩🏽‍⚕️',
      '🚲 lane',
    ]);
  });
});

describe('a tag of several words', () => {
  it('is read as its words, at their capitals', () => {
    expect(
      words(['build back better', 'climate change'], '#BuildBackBetter #ClimateChange'),
    ).toEqual(['#BuildBackBetter', '#ClimateChange']);
    expect(words(['NHS', 'recovery', 'covid'], '#NHSPay #Covid19Recovery')).toEqual([
      'NHS',
      'Covid',
      'Recovery',
    ]);
  });

  it('in small letters meets the phrase joined', () => {
    expect(words(['build back better'], '#buildbackbetter now')).toEqual(['#buildbackbetter']);
    expect(words(['build back better'], 'buildbackbetter')).toEqual([]);
  });

  it('keeps its words to itself, and its denial', () => {
    const exclude = { negation: 'exclude' } as const;
    expect(words(['pay rise'], 'a #NHSPay rise')).toEqual([]);
    expect(words(['trust'], '#DoNotTrust', exclude)).toEqual([]);
    expect(words(['fuel poverty'], '#NoMoreDamp #FuelPoverty', exclude)).toEqual(['#FuelPoverty']);
    expect(words(['trust'], 'no #FuelPoverty trust', exclude)).toEqual([]);
  });

  it('may hold an exact form', () => {
    expect(words(['"WHO"'], '#WHOInquiry, #whoInquiry')).toEqual(['WHO']);
  });

  it('is a mention once, read as one or as its words', () => {
    expect(words(['climate', 'climat*', '#climatechange'], '#ClimateChange')).toEqual([
      '#ClimateChange',
    ]);
  });
});

describe('a rule of nearness', () => {
  it('finds its parts in either order, from the first to the last', () => {
    const text = 'They listen to what people say. The people do not listen.';
    expect(words(['listen ~3 people'], text)).toEqual([
      'listen to what people',
      'people do not listen',
    ]);
    expect(words(['listen ~2 people'], text)).toEqual([]);
  });

  it('reaches over punctuation, as an enumeration does', () => {
    expect(words(['listen ~4 people'], 'listen to nurses, carers, people')).toEqual([
      'listen to nurses, carers, people',
    ]);
  });

  it('has two or three parts, of any kind', () => {
    const text = 'the WHO, said Ann, listens to young people 🚲';
    expect(words(['"WHO" ~5 listen ~3 young people'], text)).toEqual([
      'WHO, said Ann, listens to young people',
    ]);
    expect(words(['peopl* ~1 🚲'], text)).toEqual(['people 🚲']);
  });

  it('needs two words where it names the same twice', () => {
    expect(words(['jobs ~3 jobs'], 'jobs matter')).toEqual([]);
    expect(words(['jobs ~3 jobs'], 'jobs, jobs and trains')).toEqual(['jobs, jobs']);
  });

  it('is denied before a part and between its parts, but not by a part', () => {
    const exclude = { negation: 'exclude' } as const;
    expect(words(['listen ~5 people'], 'listen to no people', exclude)).toEqual([]);
    expect(words(['listen ~5 never'], 'they never listen', exclude)).toEqual(['never listen']);
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

describe('what is taken away', () => {
  const takenFrom = (codebook: Parameters<typeof numberRules>[0], text: string) =>
    matcher(
      numberRules(codebook),
      tokensOf,
    )(tokensOf(text)).exclusions.map((exclusion) => ({
      ...exclusion,
      hit: text.slice(exclusion.starts, exclusion.ends),
      by: text.slice(exclusion.by.starts, exclusion.by.ends),
    }));

  it('by a rule under not: is kept with that rule and its words, each hit once', () => {
    const book = [theme('a', ['NHS', 'nhs*'], { but: ['NHS app'] })];
    expect(takenFrom(book, 'The NHS app and the NHS')).toMatchObject([
      { rule: 1, theme: 'a', reason: 'exclusion', byRule: 3, hit: 'NHS', by: 'NHS app' },
    ]);
  });

  it('because it is denied is kept with the words that deny it', () => {
    const book = [theme('a', ['sustainable'], { negation: 'exclude' })];
    expect(takenFrom(book, 'It isn’t very sustainable')).toMatchObject([
      { rule: 1, reason: 'negation', byRule: null, hit: 'sustainable', by: 'n’t' },
    ]);
    expect(found(book, 'It isn’t very sustainable')).toEqual([]);
  });

  it('is nothing where a longer match stands or nothing was hit', () => {
    const book = [theme('a', ['NHS trust fund'], { but: ['NHS trust'] })];
    expect(takenFrom(book, 'NHS trust fund')).toEqual([]);
    expect(takenFrom([theme('a', ['GP'], { but: ['NHS app'] })], 'NHS app')).toEqual([]);
  });
});

describe('hostile rules', () => {
  it('of nearness cost no more than others in a text of one word', () => {
    const text = 'people '.repeat(2000);
    const began = performance.now();
    expect(words(['people ~20 people ~20 people'], text)).not.toEqual([]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('cost no more than others', () => {
    const rules = ['(aa+)+*', 'a*a*a*a*a*a*a*a*ab', '"("', '*.*aa*'].filter(
      (text) => typeof parseRule(text) !== 'string',
    );
    expect(() => found([theme('a', rules)], `${'a'.repeat(200)} `.repeat(200))).not.toThrow();
  });
});
