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
  ])('%s is refused in a sentence', (text, reason) => {
    expect(parseRule(text)).toContain(reason);
  });

  it('that looks like a hostile regular expression is only words', () => {
    expect(parseRule('(a+)+*')).toMatch(/at least two letters/);
    expect(parseRule('(aa+)+*')).toEqual({ text: '(aa+)+*', kind: 'glob' });
  });
});
