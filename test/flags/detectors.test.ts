import { describe, expect, it } from 'vitest';
import type { Reading } from '../../pipeline/flags/hint.ts';
import { offTopicFinder } from '../../pipeline/flags/off-topic.ts';
import { organisationDetector } from '../../pipeline/flags/organisation.ts';
import { partyPoliticalDetector } from '../../pipeline/flags/party-political.ts';
import { promotionalDetector } from '../../pipeline/flags/promotional.ts';
import { questionEcho } from '../../pipeline/flags/question-echo.ts';
import { books, readingOf, tokensOf, wordsFound } from './reading.ts';

describe('the flag for organisations', () => {
  const flaggedBy = (name: string | null, about: string | null) => {
    const detect = organisationDetector(books.organisation, tokensOf, () => ({ name, about }));
    return detect(readingOf('We should plant trees'))?.why ?? null;
  };

  it.each([
    ['Trees for Towns', 'Registered charity no. 000000. Planting since 1970.'],
    ['Northmoor Borough Council', 'News and services.'],
    ['Acme Widgets Ltd', null],
    ['Save Our Buses', 'We campaign for buses in the valley.'],
    ['Office of Examples', 'Official account of the Office of Examples.'],
  ])('knows %s by its name or what it says of itself', (name, about) => {
    expect(flaggedBy(name, about)).toMatch(/^By its name or description the account is /);
  });

  it.each([
    ['Ann', 'Nurse, mum of two. Views my own.'],
    ['Bob', 'Clerk to Little Example Parish Council. Opinions my own.'],
    ['Cem', 'I work for a registered charity, not on their behalf.'],
    ['Dee', null],
    [null, null],
    ['Eve', 'Former councillor, Northmoor Borough Council'],
  ])('takes %s for a person', (name, about) => {
    expect(flaggedBy(name, about)).toBeNull();
  });

  it('says nothing of an account that is not known', () => {
    const detect = organisationDetector(books.organisation, tokensOf, () => undefined);
    expect(detect(readingOf('We are a charity'))).toBeNull();
  });
});

describe('the flag for promotion', () => {
  const detect = promotionalDetector(books.promotional, tokensOf);

  it.each([
    'Subscribe to my channel!!!',
    'Great thread. Check out my new video',
    'Visit https://shop.example for more',
    '20% off with promo code EXAMPLE',
    'Call me on +44 20 7946 0123 any time',
    'Make money online from home',
    'I sell mugs at https://www.etsy.com/shop/example',
  ])('finds: %s', (text) => {
    expect(detect(readingOf(text))).not.toBeNull();
  });

  it.each([
    'Here is the evidence: https://www.gov.uk/example-report',
    'Sign up to the climate treaty, follow the science',
    'Buy local and pay people a living wage',
    'We visited 0 of 12 parks, and 07946 of 2020 people said so',
    'Free school meals, free buses',
    'Check the data before you decide',
  ])('leaves an argument alone: %s', (text) => {
    expect(wordsFound(detect, text)).toBeNull();
  });

  it('shows a telephone number as the words behind it', () => {
    expect(wordsFound(detect, 'ring (020) 7946-0123')).toEqual(['(020) 7946-0123']);
    expect(wordsFound(detect, 'ring 020 7946 0123 now')).toEqual(['020 7946 0123']);
  });
});

describe('the flag for party politics', () => {
  const detect = partyPoliticalDetector(books['party-political'], tokensOf);

  it.each([
    ['Labour and the Tories both failed', 'the Labour Party and the Conservative Party'],
    ['Ask the leader of the opposition', 'party politics'],
    ['#ToriesOut', 'the Conservative Party'],
    ['Plaid Cymru did this in Wales', 'a party of Scotland, Wales or Northern Ireland'],
  ])('says of which party a reply speaks: %s', (text, parties) => {
    expect(detect(readingOf(text))?.why).toBe(`It speaks of ${parties}.`);
  });

  it.each([
    'The labour market needs young people',
    'A conservative estimate, a liberal education, a green recovery',
    'We may reform the council in May',
    'Let us party',
  ])('leaves common words alone: %s', (text) => {
    expect(wordsFound(detect, text)).toBeNull();
  });
});

describe('the flag for what is off the topic', () => {
  /** The hint on a reply among those of other people, of whom three speak of a bus. */
  const hintOn = (text: string, rest: Partial<Reading> = {}, others = 39) => {
    const finder = offTopicFinder(tokensOf('What should change in our town?'));
    finder.add(readingOf(text, rest));
    for (let place = 0; place < others; place++) {
      const said = place < 3 ? 'The bus' : 'Hear, hear';
      finder.add(readingOf(said, { reply: place + 2, person: `person ${place}` }));
    }
    return [...finder.found()].find(({ reply }) => reply === 1)?.hint;
  };

  it('is given where no word is shared with the question or with two other people', () => {
    const hint = hintOn('Quartz xylophone lessons tempt nobody yesterday');
    expect(hint).toMatchObject({ flag: 'off-topic', places: [] });
  });

  it.each([
    ['it carries a theme', 'Quartz xylophone lessons tempt', { tagged: true }],
    ['it uses a word of the question', 'Quartz xylophone lessons in town', {}],
    ['two other people use one of its words', 'Quartz xylophone lessons on buses', {}],
    ['it is a word or two', 'Quartz xylophone!', {}],
    ['it is emoji alone', '🚌🚌🚌🚌🚌 👏', {}],
    ['it is an address alone', 'https://a.example/', {}],
  ])('is not given where %s', (_, text, rest) => {
    expect(hintOn(text, rest)).toBeUndefined();
  });

  it('counts two other people, however often they and the person themselves say it', () => {
    const text = 'Quartz xylophone lessons tempt';
    const finder = offTopicFinder([]);
    const people = ['ann', 'bob', 'ann', 'bob', 'cem'];
    const foundAfter = (number: number) => {
      for (const [place, person] of people.slice(0, number).entries()) {
        finder.add(readingOf(text, { reply: place + 1, person }));
      }
      for (let place = 0; place < 40; place++) {
        finder.add(readingOf('Hear, hear', { reply: 100 + place, person: `person ${place}` }));
      }
      return [...finder.found()].map(({ reply }) => reply);
    };
    expect(foundAfter(4)).toEqual([1, 2, 3, 4]);
    expect(foundAfter(5)).toEqual([]);
  });

  it('is given to nobody where too few people answer to tell', () => {
    const text = 'Quartz xylophone lessons tempt nobody';
    expect(hintOn(text, {}, 28)).toBeUndefined();
    expect(hintOn(text, {}, 29)).toBeDefined();
  });
});

describe("the flag for an echo of the question's words", () => {
  it('shows each stretch, and how many words it has', () => {
    const { tokens } = readingOf('What should change? Everything');
    const places = [
      { starts: 0, ends: 11 },
      { starts: 12, ends: 18 },
    ];
    const hint = questionEcho(tokens, places)!;
    expect(hint.places).toEqual(places);
    expect(hint.why).toBe('3 of its words only repeat the question.');
    expect(questionEcho(tokens, [])).toBeNull();
  });
});
