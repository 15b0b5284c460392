import { describe, expect, it } from 'vitest';
import { hideNames } from '../../pipeline/people/pseudonym.ts';

const hidden = (text: string) => hideNames(text, () => 'person-1');

describe('an address within a text for the public', () => {
  it.each([
    ['bsky.app/profile/jane.example/post/3k', 'bsky.app'],
    ['https://bsky.app/profile/did:plc:abc', 'bsky.app'],
    ['at://jane.example/app.bsky.feed.post/3k', 'bsky.app'],
    ['jane-of-anytown.bsky.social', 'bsky.social'],
    ['https://social.example/@jane/123', 'social.example'],
    ['social.example/users/jane', 'social.example'],
    ['https://www.facebook.com/jane.of.anytown', 'facebook.com'],
    ['instagram.com/jane_of_anytown', 'instagram.com'],
    ['https://uk.linkedin.com/in/jane-of-anytown', 'linkedin.com'],
    ['www.threads.net/@jane', 'threads.net'],
    ['https://www.tiktok.com/@jane/video/1', 'tiktok.com'],
    ['https://youtube.com/@jane', 'youtube.com'],
    ['https://nitter.example/jane/status/123', 'nitter.example'],
    ['https://t.me/jane_of_anytown', 't.me'],
    ['https://www.college.example/~jsmithers/cv.html', 'college.example'],
  ])("keeps nobody's handle: %s", (address, site) => {
    expect(hidden(`See ${address}, and (${address}).`)).toBe(
      `See ${site} (somebody's post or page), and (${site} (somebody's post or page)).`,
    );
  });

  it.each([
    'https://t.co/abcdefghij',
    'https://paper.example/on/buses?page=2',
    'https://www.youtube.com/watch?v=abc',
    'and/or, 24/7, 3.5/5, e.g./i.e.',
    'facebook.com and instagram.com',
    'half/half.bsky.socialising',
  ])('stays where it leads to no person: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });

  it('keeps the handle that the codebook itself looks for', () => {
    const text =
      'bsky.app/profile/kateraworth.bsky.social youtube.com/@KateRaworth youtube.com/@jane';
    const isCounted = (handle: string) => handle.toLowerCase() === 'kateraworth';
    expect(hideNames(text, (handle) => (isCounted(handle) ? undefined : 'person-1'))).toBe(
      "bsky.app/profile/kateraworth.bsky.social youtube.com/@KateRaworth youtube.com (somebody's post or page)",
    );
  });

  it('is quick to be found in a text that was made to keep it busy', () => {
    for (const piece of ['a.', 'a-', 'a/', 'https://', 'a.bc/', '.', ')', 'a.bsky.social']) {
      expect(hidden(`/${piece.repeat(100_000)}`).length).toBeGreaterThan(100_000);
      expect(hidden(`a.bc/${piece.repeat(100_000)} x`).length).toBeGreaterThan(2);
    }
  });
});
