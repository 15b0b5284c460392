import { describe, expect, it } from 'vitest';
import { capitalised, clause, list } from '../../pipeline/wording/clauses.ts';
import { day } from '../../pipeline/wording/days.ts';
import {
  missingReasons,
  missingSentence,
  whyMissing,
} from '../../pipeline/wording/missing-reasons.ts';
import { counted, grouped, over, percent, shareOf } from '../../pipeline/wording/numbers.ts';

describe('numbers, days and lists in sentences', () => {
  it('groups digits by three', () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('counts one, none and many', () => {
    const said = [0, 1, 2].map((number) => counted(number, 'reply', 'replies'));
    expect(said).toEqual(['no replies', '1 reply', '2 replies']);
  });

  it('says what lies above a threshold, also where that is none or one', () => {
    expect([0, 1, 20, 1000].map((threshold) => over(threshold, 'like'))).toEqual([
      'over 0 likes',
      'over 1 like',
      'over 20 likes',
      'over 1,000 likes',
    ]);
  });

  it('rounds a share but never to all or nothing', () => {
    expect([0, 0.001, 0.326, 0.999, 1].map(percent)).toEqual([
      '0%',
      'under 1%',
      '33%',
      'over 99%',
      '100%',
    ]);
  });

  it('gives a share of a whole to a tenth of a percent, never rounded up', () => {
    const shares = [
      [1498, 1532],
      [20, 25],
      [2, 3],
      [999_999, 1_000_000],
      [1, 100_000],
      [0, 7],
      [7, 7],
    ].map(([part, whole]) => shareOf(part!, whole!));
    expect(shares).toEqual(['97.7%', '80%', '66.6%', '99.9%', 'under 0.1%', '0%', '100%']);
  });

  it('says why posts are missing, of one and of many', () => {
    expect(whyMissing('deleted', 1)).toMatch(/^was deleted/);
    expect(whyMissing('deleted', 2)).toMatch(/^were deleted/);
    for (const reason of missingReasons) {
      expect(missingSentence(reason)).toMatch(/^It (is|was|has) [^“]+[a-z0-9]\.$/);
      expect(whyMissing(reason, 2)).toMatch(/^(are|were|have) /);
    }
    expect(missingSentence('toString')).toBe('It could not be had: the service says “toString”.');
  });

  it('writes a day out and leaves what is none', () => {
    expect(day('2020-04-05T23:59:59Z')).toBe('5 April 2020');
    for (const none of ['2020-13-05', '2020-02-31', 'lately', 'May 2020', '5', '']) {
      expect(day(none)).toBe(none);
    }
  });

  it('joins with commas and an "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('makes a sentence go on after a colon, but keeps capitals that stay', () => {
    expect(clause('It is in another language.')).toBe('it is in another language');
    expect(clause('NHS pages only.')).toBe('NHS pages only');
    expect(capitalised('no reply came in')).toBe('No reply came in');
  });
});
