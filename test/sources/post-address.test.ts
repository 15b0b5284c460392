import { describe, expect, it } from 'vitest';
import { postAddress } from '../../pipeline/sources/post-address.ts';

const id = '1300000000000000001';
const onX = { service: 'X', id };
const key = '3kabcdefgh22x';
const did = 'did:plc:abcdefghijklmnopqrstuvwx';
const onBluesky = { service: 'Bluesky', actor: 'maren.example', key };
const onMastodon = (server: string) => ({ service: 'Mastodon', server, id: '115000000000000001' });
const here = onMastodon('https://social.example');
const number = here.id;

describe('a post on X', () => {
  it.each([
    `https://x.com/maren/status/${id}`,
    `https://twitter.com/maren/status/${id}`,
    `http://twitter.com/maren/status/${id}`,
    `HTTPS://X.COM/Maren_1/status/${id}`,
    `https://www.x.com/maren/status/${id}/`,
    `https://mobile.twitter.com/maren/statuses/${id}`,
    `https://mobile.x.com/maren/status/${id}`,
    `https://m.twitter.com/maren/status/${id}`,
    `https://twitter.com/statuses/${id}`,
    `https://x.com/i/status/${id}`,
    `https://x.com/i/web/status/${id}`,
    `https://x.com/maren/status/${id}?s=20&t=Ab-cd`,
    `https://x.com/maren/status/${id}#replies`,
    `https://x.com/maren/status/${id}/photo/1`,
    `https://x.com/maren/status/${id}/video/1?s=46`,
    `https://x.com/maren/status/${id}/quotes`,
    `https://x.com:443/maren/status/${id}`,
    `https://x.com./maren/status/${id}`,
    `x.com/maren/status/${id}`,
    `www.twitter.com/maren/status/${id}`,
    `  https://x.com/maren/status/${id}\n`,
    `<https://x.com/maren/status/${id}>`,
    `(https://x.com/maren/status/${id}).`,
    `“https://x.com/maren/status/${id}”,`,
    `\u2068https://x.com/maren/status/${id}\u2069\u200b`,
    `https://vxtwitter.com/maren/status/${id}`,
    `https://fxtwitter.com/maren/status/${id}/en`,
    `https://fixupx.com/maren/status/${id}`,
    `https://xcancel.com/maren/status/${id}#m`,
    `https://nitter.net/maren/status/${id}#m`,
    `https://nitter.town.example/i/status/${id}`,
  ])('is %j', (address) => {
    expect(postAddress(address)).toEqual(onX);
  });

  it('keeps every digit of its number', () => {
    expect(postAddress('x.com/a/status/9007199254740993')).toEqual({
      service: 'X',
      id: '9007199254740993',
    });
  });
});

describe('a post on Bluesky', () => {
  it.each([
    `https://bsky.app/profile/maren.example/post/${key}`,
    `http://www.bsky.app/profile/maren.example/post/${key}/`,
    `bsky.app/profile/Maren.Example/post/${key}?ref=share#top`,
    `https://bsky.app/profile/@maren.example/post/${key}`,
    `https://bsky.app/profile/maren.example/post/${key}/quotes`,
    `https://fxbsky.app/profile/maren.example/post/${key}`,
    `at://maren.example/app.bsky.feed.post/${key}`,
    ` <AT://maren.example/app.bsky.feed.post/${key}>.`,
  ])('is %j', (address) => {
    expect(postAddress(address)).toEqual(onBluesky);
  });

  it.each([
    `https://bsky.app/profile/${did}/post/${key}`,
    `https://bsky.app/profile/did%3Aplc%3A${did.slice(8)}/post/${key}`,
    `at://${did}/app.bsky.feed.post/${key}`,
  ])('is %j, by its author’s permanent id', (address) => {
    expect(postAddress(address)).toEqual({ ...onBluesky, actor: did });
  });

  it('may be by an author whose permanent id is a site', () => {
    expect(postAddress(`at://did:web:town.example/app.bsky.feed.post/${key}`)).toEqual({
      ...onBluesky,
      actor: 'did:web:town.example',
    });
  });
});

describe('a post on Mastodon', () => {
  it.each([
    [`https://social.example/@maren/${number}`, here],
    [`social.example/@maren/${number}?x=1#y`, here],
    [`https://social.example/@maren@elsewhere.example/${number}`, here],
    [`https://social.example/%40maren/${number}/embed`, here],
    [`https://social.example/users/maren/statuses/${number}`, here],
    [`https://social.example/users/maren/statuses/${number}/activity`, here],
    [`https://social.example/ap/users/115/statuses/${number}`, here],
    [`https://social.example/web/@maren/${number}`, here],
    [`https://social.example/deck/@maren@elsewhere.example/${number}`, here],
    [`https://social.example/web/statuses/${number}`, here],
    [`https://SOCIAL.example:443/@maren/${number}.`, here],
    [`https://social.example:8443/@maren/${number}`, onMastodon('https://social.example:8443')],
    [`https://größe.example/@maren/${number}`, onMastodon('https://xn--gre-6ka8i.example')],
    [`größe.example/@maren/${number}`, onMastodon('https://xn--gre-6ka8i.example')],
    [`http://127.0.0.1:3000/@maren/${number}`, onMastodon('http://127.0.0.1:3000')],
    [`http://localhost:3000/@maren/${number}`, onMastodon('http://localhost:3000')],
    [`http://[::1]:3000/@maren/${number}`, onMastodon('http://[::1]:3000')],
    [`https://nitter.social.example/@maren/${number}`, onMastodon('https://nitter.social.example')],
  ])('is %j', (address, post) => {
    expect(postAddress(address)).toEqual(post);
  });
});
