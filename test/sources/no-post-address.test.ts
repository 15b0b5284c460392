import { describe, expect, it } from 'vitest';
import { addressRefused, postAddress } from '../../pipeline/sources/post-address.ts';

const id = '1300000000000000001';
const key = '3kabcdefgh22x';
const number = '115000000000000001';

describe('no post that can be asked for', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a number alone', id],
    ['a name', '@maren'],
    ['a page of X', 'https://x.com/maren'],
    ['a list of X', `https://x.com/i/lists/${id}`],
    ['a number that goes on in letters', `https://x.com/maren/status/${id}abc`],
    ['a number that goes on in code', `https://x.com/maren/status/${id}%32`],
    ['a number with too many digits', `https://x.com/maren/status/${id}0`],
    ['digits of another script', 'https://x.com/maren/status/١٣٠٠'],
    ['a page of Bluesky', 'https://bsky.app/profile/maren.example'],
    ['a list of Bluesky', `https://bsky.app/profile/maren.example/lists/${key}`],
    ['a handle without a domain', `https://bsky.app/profile/maren/post/${key}`],
    ['another record of Bluesky', `at://maren.example/app.bsky.feed.like/${key}`],
    ['a key that is none', 'https://bsky.app/profile/maren.example/post/a%20b'],
    ['a page of Mastodon', 'https://social.example/@maren'],
    ['a post of Pixelfed', `https://social.example/p/maren/${number}`],
    ['a post of GoToSocial', 'https://social.example/@maren/statuses/01ABCDEFGHJKMNPQRSTVWXYZ00'],
    ['an article', 'https://medium.com/@maren/what-should-change-0a1b2c3d'],
    ['a number on a site that only looks similar', `https://medium.com/@maren/${number}`],
    ['a post of Threads', 'https://www.threads.net/@maren/post/C0abc'],
    ['a number on Threads', `https://threads.com/@maren/${number}`],
    ['a film', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['a channel', `https://m.youtube.com/@maren/${number}`],
    ['a short film', `https://www.tiktok.com/@maren/video/${number}`],
    ['a number on TikTok', `https://www.tiktok.com/@maren/${number}`],
    ['a discussion', 'https://old.reddit.com/r/town/comments/abc123/what/'],
    ['a post of Facebook', `https://www.facebook.com/maren/posts/${number}`],
    ['a picture', 'https://www.instagram.com/p/Cabc/'],
    ['an announcement', `https://www.linkedin.com/feed/update/urn:li:activity:${number}/`],
    ['another program’s page of a server', `https://elk.zone/social.example/@maren/${number}`],
    ['a server by http', `http://social.example/@maren/${number}`],
  ])('is %s', (_, address) => {
    expect(postAddress(address)).toBeUndefined();
  });

  it.each([
    ['a script', `javascript:location="https://x.com/maren/status/${id}"`],
    ['a script that looks like a path', `javascript://x.com/maren/status/${id}`],
    ['a file', `file:///x.com/maren/status/${id}`],
    ['a host after a name', `https://x.com@evil.example/maren/status/${id}`],
    ['a server after a name', `https://social.example@evil.example/@maren/${number}`],
    ['a server after a name, without https', `social.example@evil.example/@maren/${number}`],
    ['a server after an empty name', `https://@evil.example/@maren/${number}`],
    ['a server after name and password', `https://a:b@social.example/@maren/${number}`],
    ['a record’s author after a name', `at://maren.example@evil.example/app.bsky.feed.post/${key}`],
    ['a host that begins like X', `https://x.com.evil.example/maren/status/${id}`],
    ['a host that ends like X', `https://notx.com/maren/status/${id}`],
    ['a host with X in its path', `https://evil.example/x.com/maren/status/${id}`],
    ['a host with X in its question', `https://evil.example/?u=https://x.com/maren/status/${id}`],
    ['a host with X in its fragment', `https://evil.example/#https://x.com/maren/status/${id}`],
    ['X with a Cyrillic letter', `https://х.com/maren/status/${id}`],
    ['X with a hidden letter', `https://x\u00ad.com/maren/status/${id}`],
    ['a backslash, which some read as a slash', `https://evil.example\\@x.com/maren/status/${id}`],
    ['a slash in code', `https://x.com%2fevil.example/maren/status/${id}`],
    ['a slash of double width', `https://x.com／evil.example/maren/status/${id}`],
    ['a line break within', `https://social.\nexample/@maren/${number}`],
    ['a tab within', `https://x.com/maren/sta\ttus/${id}`],
    ['two addresses', `https://x.com/a/status/1 https://x.com/b/status/2`],
    ['letters that run backwards', `https://social.example/\u202e@maren/${number}`],
    ['a machine by its number', `https://10.0.0.5/@maren/${number}`],
    ['a machine by its number in one', `https://167772165/@maren/${number}`],
    ['a machine by its longer number', `https://[fe80::1]/@maren/${number}`],
    ['a machine without a domain', `https://intranet/@maren/${number}`],
    ['a host that begins like this machine', `http://127.0.0.1.evil.example/@maren/${number}`],
    ['a host that begins like localhost', `http://localhost.evil.example/@maren/${number}`],
    ['a host with nothing behind its dot', `https://social.example./@maren/${number}`],
    ['a handle that leaves its place', `https://bsky.app/profile/..%2Fx.example/post/${key}`],
  ])('is %s', (_, address) => {
    expect(postAddress(address)).toBeUndefined();
  });

  it('is an enormous text, found quickly', () => {
    const began = performance.now();
    for (const part of ['(', ')', ' ', '.', 'a.', '/', '@', '1', ')a', 'https://x.com/']) {
      const text = part.repeat(1_000_000 / part.length);
      expect(postAddress(text)).toBeUndefined();
      expect(postAddress(`https://x.com/a/status/1${text}`)).toBeUndefined();
      expect(postAddress(`https://social.example/@${text}/1`)).toBeUndefined();
      expect(addressRefused(text).length).toBeLessThan(1000);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('a server that looks like another', () => {
  it('is named as its own host, in letters that cannot be mistaken', () => {
    expect(postAddress(`https://sоcial.example/@maren/${number}`)).toMatchObject({
      server: 'https://xn--scial-jye.example',
    });
    expect(postAddress(`https://x.com.evil.example/@maren/${number}`)).toMatchObject({
      server: 'https://x.com.evil.example',
    });
  });
});

describe('why an address is refused', () => {
  it.each([
    ['https://www.threads.net/@maren/post/C0', 'found an address on Threads, whose replies cannot'],
    ['https://youtu.be/abcdefghijk', 'an address on YouTube'],
    ['https://redd.it/abc', 'an address on Reddit'],
    ['https://m.facebook.com/maren', 'an address on Facebook'],
    ['https://www.instagram.com/p/Cabc/', 'an address on Instagram'],
    ['https://www.tiktok.com/@maren/video/1', 'an address on TikTok'],
    ['https://www.linkedin.com/posts/maren', 'an address on LinkedIn'],
    ['https://x.com/maren', 'found an address on X that names no post;'],
    ['https://bsky.app/profile/maren.example', 'found an address on Bluesky that names no post;'],
    ['at://maren.example/app.bsky.feed.like/3k', 'found an at:// address that names no post;'],
    ['https://maren:secret@social.example/@maren/1', 'an address with a name before its host;'],
    ['http://social.example/@maren/1', 'found http://social.example, a server that is asked by'],
    ['https://social.example/p/maren/1', 'an address at social.example that does not name a post'],
    ['1300000000000000001', 'found a number alone'],
    ['maren', 'found no plain web address;'],
  ])('is said for %j', (address, sentence) => {
    const refused = addressRefused(address);
    expect(refused).toContain(sentence);
    expect(refused).toContain('https://x.com/name/status/123');
    expect(refused).not.toMatch(/maren|secret/);
  });

  it('is told with the way out, where the replies can come in a file', () => {
    expect(addressRefused('https://threads.com/@maren/post/C0')).toMatch(
      /export them to a file and give that \(new <analysis> --file <path>/,
    );
  });
});
