import { describe, expect, it } from 'vitest';
import { comment, listing, more, readAnswer as read, submission, thing } from './reddit-things.ts';

const answer = [
  listing({ kind: 't3', data: submission }),
  listing(
    thing(
      comment('a', 't3_abc', {
        replies: listing(
          thing(comment('b', 't1_a', { replies: listing(more('t1_b')) })),
          thing(comment('c', 't1_a', { author: '[deleted]', body: '[deleted]' })),
          more('t1_a', 'x', 'y'),
        ),
      }),
    ),
    thing(
      comment('d', 't3_abc', {
        body: '[removed]',
        replies: listing(thing(comment('e', 't1_d', { author: '[deleted]', score: -4 }))),
      }),
    ),
    more('t3_abc', 'z'),
  ),
];

describe('a submission with its comments, as Reddit answers', () => {
  it('gives its posts in the order of the page, each with what it answers', async () => {
    const { format, posts, unreadable } = await read(answer);
    expect(format).toBe('Reddit listings, JSON');
    expect(posts.map(({ id, parentId, conversationId }) => [id, parentId, conversationId])).toEqual(
      [
        ['t3_abc', null, 't3_abc'],
        ['t1_a', 't3_abc', 't3_abc'],
        ['t1_b', 't1_a', 't3_abc'],
        ['t1_e', 't1_d', 't3_abc'],
      ],
    );
    expect(unreadable).toEqual([]);
  });

  it('tells what is missing: what is gone, by whom, and what the listing only names', async () => {
    const { missing } = await read(answer);
    expect(missing.map(({ id, reason, parentId }) => [id, reason, parentId])).toEqual([
      ['t1_c', 'deleted', 't1_a'],
      ['t1_x', 'not-collected', 't1_a'],
      ['t1_y', 'not-collected', 't1_a'],
      ['t1_d', 'removed', 't3_abc'],
      ['t1_z', 'not-collected', 't3_abc'],
    ]);
  });

  it('counts the direct replies that it shows, names or only hints at', async () => {
    const { posts } = await read(answer);
    expect(posts.map(({ id, counts }) => [id, counts.replies])).toEqual([
      ['t3_abc', null],
      ['t1_a', 4],
      ['t1_b', 1],
      ['t1_e', 0],
    ]);
  });

  it('knows of no replies where comments are listed without their threads', async () => {
    const alone = comment('a', 't3_abc', { link_title: 'What should change?' });
    const { posts } = await read([listing(thing(alone)), thing(comment('b', 't1_a'))]);
    expect(posts.map(({ counts }) => counts.replies)).toEqual([null, null]);
  });

  it('keeps all that it says of a post', async () => {
    const { posts, authors } = await read(answer);
    expect(posts.slice(0, 2)).toEqual([
      {
        id: 't3_abc',
        authorId: 'host',
        parentId: null,
        quotedId: null,
        conversationId: 't3_abc',
        text: 'What should change?\n\nTell us.',
        createdAt: '2025-10-09T08:53:20.000Z',
        lang: null,
        repost: false,
        counts: { likes: 12, reposts: null, replies: null, quotes: null },
        links: [],
        url: 'https://www.reddit.com/r/streets/comments/abc/what_should_change/',
      },
      {
        id: 't1_a',
        authorId: 'writer_a',
        parentId: 't3_abc',
        quotedId: null,
        conversationId: 't3_abc',
        text: 'More trees, says a.',
        createdAt: '2025-10-09T08:54:20.000Z',
        lang: null,
        repost: false,
        counts: { likes: 3, reposts: null, replies: 4, quotes: null },
        links: [],
        url: 'https://www.reddit.com/comments/abc/_/a',
      },
    ]);
    expect(authors.map(({ handle }) => handle)).toEqual(['host', 'writer_a', 'writer_b']);
  });

  it('takes a score below zero for no likes, and a hidden one for none that is known', async () => {
    const { posts } = await read([
      comment('a', 't3_abc', { score: -7 }),
      comment('b', 't3_abc', { score: 1, score_hidden: true }),
      comment('c', 't3_abc', { score: 0 }),
    ]);
    expect(posts.map(({ counts }) => counts.likes)).toEqual([0, null, 0]);
  });

  it('may have no comments at all', async () => {
    const page = await read([listing({ kind: 't3', data: submission }), listing()]);
    expect([page.posts.length, page.unreadable.length]).toEqual([1, 0]);
  });
});
