import { describe, expect, it } from 'vitest';
import {
  postAddress,
  publicAddress,
  threadAddress,
} from '../../pipeline/reports/public-address.ts';

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

  it('lead to the post that was asked in the working profile only', () => {
    const address = 'https://social.example/1250000000000000001';
    expect(threadAddress(address, 'working')).toBe(address);
    expect(threadAddress(address, 'publish')).toBeNull();
    expect(threadAddress(null, 'working')).toBeNull();
  });

  it('lead to a post on X by its number, and to no other service', () => {
    const thread = 'https://twitter.com/host/status/1';
    expect(postAddress(thread, '9007199254740993')).toBe('https://x.com/i/status/9007199254740993');
    expect(postAddress(thread, 'at://did/post')).toBeNull();
    expect(postAddress('https://notx.com/status/1', '2')).toBeNull();
    expect(postAddress(null, '2')).toBeNull();
  });
});
