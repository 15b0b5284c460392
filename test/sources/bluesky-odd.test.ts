import { describe, expect, it } from 'vitest';
import { readPage, temporary } from './read-pages.ts';

const post = (name: string, key: string) => `at://did:plc:${name}/app.bsky.feed.post/${key}`;

describe('what is broken or made to do harm', () => {
  const whole = (more: object) => ({
    uri: post('a', '1'),
    author: { did: 'did:plc:a' },
    record: { text: 'x' },
    ...more,
  });

  it('breaks nothing and takes nothing else with it', async () => {
    const replies = [
      null,
      'text',
      [],
      {},
      { post: null },
      { post: { uri: 5, record: {} } },
      { post: whole({ uri: 'javascript:alert(1)' }) },
      { post: whole({ record: null }) },
      { $type: 'of next year', uri: post('b', '2') },
      { post: whole({ author: null, likeCount: '7', replyCount: -1, labels: 'none' }) },
    ];
    const file = temporary('odd.json', JSON.stringify({ thread: { post: whole({}), replies } }));
    const { posts, authors, unreadable } = await readPage(file);
    expect(posts.map(({ authorId, counts }) => [authorId, counts.likes])).toEqual([
      ['did:plc:a', null],
      [null, 7],
    ]);
    expect(authors).toHaveLength(1);
    expect(unreadable.map(({ reason }) => reason)).toEqual([
      '9 of 11 posts without address or text',
    ]);
  });

  it.each([
    ['outside the text', { byteStart: 0, byteEnd: 99 }],
    ['backwards', { byteStart: 3, byteEnd: 1 }],
    ['no numbers', { byteStart: '0', byteEnd: null }],
    ['nothing', undefined],
  ])('a link whose place is %s stands by its address', async (_, index) => {
    const uri = 'https://example.org/a';
    const features = [{ uri }, { uri: 'javascript:alert(1)' }, null];
    const record = { text: 'é text', facets: [{ index, features }, null, 5] };
    const { posts } = await readPage(temporary('a.json', JSON.stringify([whole({ record })])));
    expect(posts[0]!.links).toEqual([{ written: uri, expanded: uri, title: null }]);
  });

  it('may be nested a hundred thousand deep', async () => {
    const deep = 100_000;
    const opened = `{"post":${JSON.stringify(whole({}))},"replies":[`.repeat(deep);
    const file = temporary('deep.json', `{"thread":${opened}{}${']}'.repeat(deep)}}`);
    const { posts, unreadable } = await readPage(file);
    expect(posts).toHaveLength(deep);
    expect(unreadable).toHaveLength(1);
  });
});
