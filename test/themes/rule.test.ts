import { describe, expect, it } from 'vitest';
import { parseRule } from '../../pipeline/themes/rule.ts';

describe('a rule', () => {
  it.each([
    ['listen', 'word'],
    ['climate change', 'phrase'],
    ['sustainab*', 'glob'],
    ['climate chang*', 'glob'],
    ['"WHO"', 'exact'],
    ['#GreenRecovery', 'tag'],
    ['@KateRaworth', 'name'],
    ['kateraworth.com', 'address'],
    ['https://www.kateraworth.com/doughnut/', 'address'],
    ['🚲', 'word'],
    ['2030', 'word'],
    ['e.g', 'word'],
    ['“WHO”', 'exact'],
    ['🇬🇧', 'word'],
    ['#️⃣', 'word'],
    ['🚲 🚌', 'phrase'],
    ['listen ~5 people', 'proximity'],
    ['"WHO" ~5 listen* ~12 young people', 'proximity'],
    ['https://example.org/~name', 'address'],
  ])('%s is a %s', (text, kind) => {
    expect(parseRule(text)).toEqual({ text, kind });
  });

  it.each([
    ['*', 'at least one letter'],
    ['a* climate', 'at least two letters'],
    ['""', 'at least one letter'],
    ['…', 'at least one letter'],
    ['#', 'only letters, digits and _'],
    ['@a b', 'only letters, digits and _'],
    ['x.com/SomeBody', "'@SomeBody'"],
    ['"WHO', 'between two quotation marks'],
    ['WHO”', 'between two quotation marks'],
    ['listen~5 people', 'like listen ~5 people'],
    ['listen ~ people', 'like listen ~5 people'],
    ['~5 people', 'like listen ~5 people'],
    ['listen ~0 people', 'from ~1 to ~20 words'],
    ['listen ~21 people', 'from ~1 to ~20 words'],
    ['a1 ~2 b1 ~2 c1 ~2 d1', 'at most 3 parts'],
    ['a* ~3 people', '"a* ~3 people", and in it "a*"; beside its stars'],
  ])('%s is refused in a sentence', (text, reason) => {
    expect(parseRule(text)).toContain(reason);
  });

  it('that looks like a hostile regular expression is only words', () => {
    expect(parseRule('(a+)+*')).toMatch(/at least two letters/);
    expect(parseRule('(aa+)+*')).toEqual({ text: '(aa+)+*', kind: 'glob' });
  });
});
