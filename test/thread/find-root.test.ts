import { describe, expect, it } from 'vitest';
import type { Reader } from '../../pipeline/database/access.ts';
import { InputError } from '../../pipeline/input-error.ts';
import { findRoot } from '../../pipeline/thread/find-root.ts';
import { collected } from './collected.ts';

const find = (read: Reader, post?: string) =>
  findRoot(read, 'analysis.yaml:5', { post, asked: undefined });
const rootOf = (read: Reader, post?: string) => find(read, post).root_id;

const large = '9007199254740993';
const larger = '9007199254740994';

/** Two conversations; most posts are in the second. */
const twoThreads = [
  { id: large, conversation_id: large, author_id: 'maren', created_at: '2026-04-15T09:00:00Z' },
  { id: '11', conversation_id: large, parent_id: large },
  { id: larger, conversation_id: larger },
  { id: '21', conversation_id: larger, parent_id: larger },
  { id: '22', conversation_id: larger, parent_id: larger },
];

describe('the root of a thread from a file', () => {
  it('is the one whose number stands in an address on X or Mastodon, in any form', () => {
    const read = collected({ posts: twoThreads });
    for (const address of [
      `https://x.com/maren/status/${large}?s=20`,
      `https://mobile.twitter.com/maren/statuses/${large}/photo/1`,
      `x.com/i/web/status/${large}`,
      `https://social.example/@maren@elsewhere.example/${large}`,
      `https://social.example/users/maren/statuses/${large}`,
    ]) {
      expect(rootOf(read, address), address).toBe(large);
    }
  });

  it('brings its author, its time and its page without a handle along', () => {
    const read = collected({ posts: twoThreads });
    expect(find(read, `https://twitter.com/maren/status/${large}`)).toEqual({
      root_id: large,
      host_id: 'maren',
      asked_at: '2026-04-15T09:00:00Z',
      url: `https://x.com/i/status/${large}`,
    });
  });

  it('may be missing itself, where others answer it or name it as their conversation', () => {
    const read = collected({
      posts: [
        { id: '5', parent_id: '3' },
        { id: '6', conversation_id: '4' },
      ],
    });
    expect(rootOf(read, 'https://x.com/maren/status/3')).toBe('3');
    expect(rootOf(read, 'https://x.com/maren/status/4')).toBe('4');
  });

  it('is the one that most posts belong to or answer, where the address names no post', () => {
    const read = collected({ posts: twoThreads });
    expect(rootOf(read)).toBe(larger);
    expect(rootOf(read, 'https://www.reddit.com/r/town/comments/12345678/what/')).toBe(larger);
    const answers = collected({ posts: [{ id: '1' }, { id: '2', parent_id: '1' }] });
    expect(rootOf(answers)).toBe('1');
    expect(rootOf(collected({ posts: [{ id: 'row-1' }] }))).toBeNull();
  });

  it('is refused where the posts tell of other threads only', () => {
    const read = collected({ posts: twoThreads });
    const message = (post: string) => {
      try {
        return rootOf(read, post);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return (error as Error).message;
      }
    };
    expect(message('https://x.com/maren/status/99999')).toMatch(
      /^analysis\.yaml:5: found the post 99999, which none of the posts that came in is, .*most belong to 9007199254740994/,
    );
    expect(message('https://bsky.app/profile/maren.example/post/3kzzz')).toContain(
      'found the post 3kzzz',
    );
  });
});

describe('the root of a thread on Bluesky', () => {
  const maren = 'did:plc:maren';
  const other = 'did:plc:other';
  const record = (author: string, key: string) => `at://${author}/app.bsky.feed.post/${key}`;
  const root = record(maren, '3kroot');
  const posts = [
    { id: root, author_id: maren, conversation_id: root },
    // Somebody else may choose the same key.
    { id: record(other, '3kroot'), author_id: other, conversation_id: record(other, '3kroot') },
    { id: record(other, '3ka'), author_id: other, conversation_id: root, parent_id: root },
  ];
  const authors = [
    { id: maren, handle: 'maren.example' },
    { id: other, handle: 'other.example' },
  ];

  it('is the one by the author in the address, by permanent id or by handle', () => {
    const read = collected({ posts, authors });
    for (const address of [
      `https://bsky.app/profile/${maren}/post/3kroot`,
      'https://bsky.app/profile/Maren.Example/post/3kroot',
      root,
      'at://maren.example/app.bsky.feed.post/3kroot',
    ]) {
      expect(rootOf(read, address), address).toBe(root);
    }
    expect(rootOf(read, 'https://bsky.app/profile/other.example/post/3kroot')).toBe(
      record(other, '3kroot'),
    );
  });

  it('is found by handle where authors have ids of another kind', () => {
    const named = [{ id: '7', handle: 'maren.example' }];
    const read = collected({ posts: [{ id: root, author_id: '7' }], authors: named });
    expect(rootOf(read, 'https://bsky.app/profile/maren.example/post/3kroot')).toBe(root);
  });

  it('is found by its key where nothing says the author’s handle', () => {
    const read = collected({ posts: posts.slice(2), authors: authors.slice(1) });
    expect(rootOf(read, 'https://bsky.app/profile/maren.example/post/3kroot')).toBe(root);
  });

  it('is never another person’s post with the same key', () => {
    const read = collected({ posts, authors });
    expect(() => rootOf(read, 'https://bsky.app/profile/nobody.example/post/3kroot')).toThrow(
      /found the post 3kroot/,
    );
  });

  it('takes what stands in a key as it stands', () => {
    const read = collected({ posts: [{ id: record(maren, 'a_b') }, { id: record(maren, 'axb') }] });
    expect(rootOf(read, `https://bsky.app/profile/maren.example/post/a_b`)).toBe(
      record(maren, 'a_b'),
    );
  });

  it('stands at its page on the web', () => {
    const read = collected({ posts, authors });
    expect(find(read, root).url).toBe(`https://bsky.app/profile/${maren}/post/3kroot`);
  });
});

describe('the root of a thread from a service', () => {
  it('is what was asked for, under the id that it has on the server that was asked', () => {
    const read = collected({ posts: twoThreads, root: '11' });
    expect(rootOf(read, 'https://other.example/@maren@social.example/77777')).toBe('11');
  });

  it('is what was asked for also where it could not be had itself', () => {
    const read = collected({ posts: twoThreads, root: '404' });
    expect(find(read, 'https://x.com/maren/status/404')).toMatchObject({
      root_id: '404',
      host_id: null,
    });
  });

  it('is looked for in the address as long as the service has not said it', () => {
    const read = collected({ posts: twoThreads });
    expect(rootOf(read, `https://x.com/maren/status/${large}`)).toBe(large);
  });
});
