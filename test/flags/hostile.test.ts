import { describe, expect, it } from 'vitest';
import { abuseDetector } from '../../pipeline/flags/abuse.ts';
import { campaignFinder } from '../../pipeline/flags/campaigns/find-campaigns.ts';
import { partyPoliticalDetector } from '../../pipeline/flags/party-political.ts';
import { promotionalDetector } from '../../pipeline/flags/promotional.ts';
import { books, readingOf, tokensOf } from './reading.ts';

const detectors = [
  abuseDetector(books.abuse, tokensOf),
  promotionalDetector(books.promotional, tokensOf),
  partyPoliticalDetector(books['party-political'], tokensOf),
];

const long = 100_000;
const zalgo = 'f\u0336\u0321\u0345u\u0334\u0327c\u0335\u0322k\u0337\u0328 the plan';

const texts = {
  'one letter a hundred thousand times': 'f'.repeat(long),
  'a swear word in one run': 'fuck'.repeat(long / 4),
  'a swear word and a space': 'fuck '.repeat(long / 5),
  'digits and signs like a telephone number': '+0 (0) - . '.repeat(long / 11),
  'zeros without an end': '0'.repeat(long),
  'stars without an end': '*'.repeat(long),
  'stars between letters': 'f*'.repeat(long / 2),
  'brackets of leetspeak': '(@$$('.repeat(long / 5),
  'an exclusion over and over': 'trafficking '.repeat(long / 12),
  'combining marks': zalgo.repeat(long / zalgo.length),
  'right-to-left marks': '\u202efuck\u202c \u200f'.repeat(long / 8),
  'half a pair': '\ud83d'.repeat(1000),
  'addresses with a call': 'visit https://a.example/x '.repeat(2000),
};

describe('a text made to keep a program busy', () => {
  it.each(Object.entries(texts))('is read in a second: %s', (_, text) => {
    const reading = readingOf(text);
    const began = performance.now();
    for (const detect of detectors) {
      for (const { starts, ends } of detect(reading)?.places ?? []) {
        expect(starts).toBeGreaterThanOrEqual(0);
        expect(ends).toBeLessThanOrEqual(text.length);
      }
    }
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('is compared with others like any reply', () => {
    const finder = campaignFinder();
    for (const [place, text] of Object.values(texts).entries()) {
      finder.add(place, `person ${place}`, tokensOf(text));
    }
    expect(finder.found(1)).toEqual([]);
  });
});
