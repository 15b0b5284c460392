import { describe, expect, it } from 'vitest';
import {
  addressToOpen,
  publicAddress,
  threadAddress,
} from '../../pipeline/reports/public-address.ts';

describe('addresses that may be published', () => {
  it('keep a person’s post or page out of the publish profile', () => {
    for (const address of [
      'https://x.com/i/status/1',
      'https://bsky.app/profile/jane.example/post/3k',
      'https://social.example/@jane/123',
      'https://social.example/%40jane',
      'https://social.example/users/jane/statuses/123',
      'https://social.example/web/statuses/123',
      'https://jane.bsky.social',
      'https://deer.example/profile/did:plc:abc/post/3k',
      'at://did:plc:abc/app.bsky.feed.post/3k',
      'at://did:plc:abc',
      'did:plc:abc',
      'https://fed.brid.gy/r/https://jane.example/',
      'https://nitter.example/jane/status/123',
      'https://pic.twitter.com/abc',
      'https://www.facebook.com/jane',
      'https://www.instagram.com/jane.of_anytown/',
      'https://uk.linkedin.com/in/jane-of-anytown',
      'https://www.threads.net/@jane/post/1',
      'https://www.tiktok.com/@jane/video/1',
      'https://www.youtube.com/@jane',
      'https://www.youtube.com/c/JaneOfAnytown',
      'https://www.youtube.com/channel/UCabc',
      'https://www.youtube.com/watch?v=abc&lc=Ugx',
      'https://medium.com/@jane/on-buses',
      'https://old.reddit.com/r/anytown/comments/abc/buses/def/',
    ]) {
      expect(publicAddress(address, 'publish')).toMatch(/^[a-z.]+ \(somebody's post or page\)$/);
      expect(publicAddress(address, 'working')).toBe(address);
    }
    for (const address of [
      'https://paper.example/a',
      'https://paper.example/notes/on-buses',
      'https://museum.example/objects/teapot',
      'https://paper.example/status/quo',
      'https://www.youtube.com/watch?v=abc',
      'https://www.reddit.com/r/anytown/',
    ]) {
      expect(publicAddress(address, 'publish')).toBe(address);
    }
  });

  it('lead to the post that was asked in the working profile only', () => {
    const address = 'https://social.example/1250000000000000001';
    expect(threadAddress(address, 'working')).toBe(address);
    expect(threadAddress(address, 'publish')).toBeNull();
    expect(threadAddress(null, 'working')).toBeNull();
  });

  it('lead to a post where its service said, else by its id on X or Bluesky, else nowhere', () => {
    const onX = 'https://twitter.com/host/status/1';
    const id = '9007199254740993';
    expect(addressToOpen({ id, url: null }, onX)).toBe(`https://x.com/i/status/${id}`);
    expect(addressToOpen({ id, url: 'https://social.example/@jane/1' }, onX)).toBe(
      'https://social.example/@jane/1',
    );
    expect(addressToOpen({ id, url: 'javascript:alert(1)' }, null)).toBeNull();
    expect(addressToOpen({ id, url: null }, 'https://social.example/@host/1')).toBeNull();
    expect(addressToOpen({ id: '2', url: null }, 'https://notx.com/status/1')).toBeNull();
    expect(addressToOpen({ id: '2', url: null }, null)).toBeNull();
    const record = 'at://did:plc:abc/app.bsky.feed.post/3kx';
    expect(addressToOpen({ id: record, url: null }, null)).toBe(
      'https://bsky.app/profile/did:plc:abc/post/3kx',
    );
  });
});
