import { describe, expect, it } from 'vitest';
import { postAddress, publicAddress } from '../../pipeline/reports/public-address.ts';
import { clause, counted, day, grouped, list, percent } from '../../pipeline/wording/wording.ts';

describe('numbers, days and lists in sentences', () => {
  it('groups digits by three', () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('counts one, none and many', () => {
    const said = [0, 1, 2].map((number) => counted(number, 'reply', 'replies'));
    expect(said).toEqual(['no replies', '1 reply', '2 replies']);
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

  it('writes a day out and leaves what is none', () => {
    expect(day('2020-04-05T23:59:59Z')).toBe('5 April 2020');
    expect(day('2020-13-05')).toBe('2020-13-05');
    expect(day('lately')).toBe('lately');
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
  });
});

describe('addresses that may be published', () => {
  it('keep a person’s post or page out of the publish profile', () => {
    for (const address of [
      'https://x.com/i/status/1',
      'https://bsky.app/profile/jane.example/post/3k',
      'https://social.example/@jane/123',
      'https://www.facebook.com/jane',
    ]) {
      expect(publicAddress(address, 'publish')).toMatch(/^[a-z.]+ \(somebody's post or page\)$/);
      expect(publicAddress(address, 'working')).toBe(address);
    }
    expect(publicAddress('https://paper.example/a', 'publish')).toBe('https://paper.example/a');
  });

  it('lead to a post on X by its number, and to no other service', () => {
    const thread = 'https://twitter.com/host/status/1';
    expect(postAddress(thread, '9007199254740993')).toBe('https://x.com/i/status/9007199254740993');
    expect(postAddress(thread, 'at://did/post')).toBeNull();
    expect(postAddress('https://notx.com/status/1', '2')).toBeNull();
    expect(postAddress(null, '2')).toBeNull();
  });
});
