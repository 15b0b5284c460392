import { describe, expect, it } from 'vitest';
import { readPosts } from '../../pipeline/thread/read-posts.ts';
import { collected } from './collected.ts';

/** The posts of the thread with their depth below the root ("buses 1"), `?` where it is not known. */
function threadOf(root: string, given: Parameters<typeof collected>[0]): string[] {
  const read = collected({ ...given, root });
  return [...readPosts(read, root)]
    .filter((post) => post.in_thread)
    .map((post) => `${post.id.split('/').at(-1)} ${post.depth ?? '?'}`)
    .sort();
}

const record = (key: string) => `at://did:plc:${key}/app.bsky.feed.post/${key}`;

/** A post that answers another within a conversation, by their keys. */
const onBluesky = (key: string, parent: string, conversation: string) => ({
  id: record(key),
  parent_id: record(parent),
  conversation_id: record(conversation),
});

describe('a thread on Bluesky', () => {
  const root = { id: record('root'), conversation_id: record('root') };

  it('is every post that the root leads to', () => {
    const posts = [
      root,
      onBluesky('buses', 'root', 'root'),
      onBluesky('trains', 'buses', 'root'),
      { id: record('elsewhere'), conversation_id: record('elsewhere') },
      onBluesky('aside', 'elsewhere', 'elsewhere'),
    ];
    expect(threadOf(record('root'), { posts })).toEqual(['buses 1', 'trains 2']);
  });

  it('goes on below a missing post, with the depth where it is known what that answered', () => {
    const posts = [
      root,
      onBluesky('buses', 'root', 'root'),
      onBluesky('below-deleted', 'deleted', 'root'),
      onBluesky('below-unknown', 'unknown', 'root'),
    ];
    const tombstones = [
      { post_id: record('deleted'), reason: 'deleted', parent_id: record('buses') },
      { post_id: record('unknown'), reason: 'not-collected', parent_id: null },
    ];
    expect(threadOf(record('root'), { posts, tombstones })).toEqual([
      'below-deleted 3',
      'below-unknown ?',
      'buses 1',
    ]);
  });

  it('counts each post once, whatever is said of it', () => {
    const posts = [
      root,
      onBluesky('buses', 'root', 'root'),
      onBluesky('trains', 'buses', 'root'),
      onBluesky('round-a', 'round-b', 'other'),
    ];
    const tombstones = [
      { post_id: record('buses'), reason: 'blocked', parent_id: record('root') },
      { post_id: record('round-b'), reason: 'blocked', parent_id: record('round-a') },
      { post_id: record('root'), reason: 'blocked', parent_id: record('trains') },
    ];
    expect(threadOf(record('root'), { posts, tombstones })).toEqual(['buses 1', 'trains 2']);
  });

  it('that begins with a reply is what that reply started, also below a missing post', () => {
    const posts = [
      root,
      onBluesky('reply', 'root', 'root'),
      onBluesky('sibling', 'root', 'root'),
      onBluesky('below-sibling', 'sibling', 'root'),
      onBluesky('trams', 'reply', 'root'),
      onBluesky('below-trams', 'trams', 'root'),
      onBluesky('below-blocked', 'blocked', 'root'),
      onBluesky('below-unknown', 'unknown', 'root'),
    ];
    const tombstones = [
      { post_id: record('blocked'), reason: 'blocked', parent_id: record('reply') },
    ];
    expect(threadOf(record('reply'), { posts, tombstones })).toEqual([
      'below-blocked 2',
      'below-trams 2',
      'trams 1',
    ]);
  });

  it('takes posts in that only quote the root', () => {
    const quote = { id: record('quote'), quoted_id: record('root') };
    const read = collected({ posts: [root, quote] });
    expect([...readPosts(read, record('root'))]).toMatchObject([
      { id: record('quote'), in_thread: 1, quotes_root: 1, depth: null },
    ]);
  });
});

describe('a thread on Mastodon', () => {
  const inThread = (id: string, parent: string) => ({
    id,
    parent_id: parent,
    conversation_id: '100',
  });
  const answers = [inThread('101', '100'), inThread('102', '101')];

  it('is every post that the root leads to', () => {
    const posts = [{ id: '100', conversation_id: '100' }, ...answers];
    expect(threadOf('100', { posts })).toEqual(['101 1', '102 2']);
  });

  it('that begins with a reply leaves out what that answers', () => {
    for (const said of ['100', '90', null]) {
      const posts = [
        { id: '90', conversation_id: said },
        { id: '95', parent_id: '90', conversation_id: said },
        { id: '100', parent_id: '95', conversation_id: '100' },
        ...answers,
      ];
      expect(threadOf('100', { posts })).toEqual(['101 1', '102 2']);
    }
  });

  it('that begins with a reply to a post that did not come is whole', () => {
    const posts = [{ id: '100', parent_id: '95', conversation_id: '100' }, ...answers];
    expect(threadOf('100', { posts })).toEqual(['101 1', '102 2']);
  });

  it('may lack the root itself', () => {
    expect(threadOf('100', { posts: answers })).toEqual(['101 1', '102 2']);
  });
});

describe('a thread from a file that names no conversations', () => {
  it('that begins with a reply leaves out what others said above it', () => {
    const posts = [
      { id: '90', parent_id: '80' },
      { id: '91', parent_id: '90' },
      { id: '95', parent_id: '90' },
      { id: '100', parent_id: '95' },
      { id: '101', parent_id: '100' },
      { id: '96', parent_id: '95' },
    ];
    expect(threadOf('100', { posts })).toEqual(['101 1']);
    expect(threadOf('100', { posts: posts.filter(({ id }) => id !== '90') })).toEqual(['101 1']);
  });

  it('keeps what answers a missing post below another of which nobody knows more', () => {
    const posts = [{ id: '1' }, { id: '2', parent_id: '1' }, { id: '3', parent_id: 'deleted' }];
    const tombstones = [
      { post_id: 'deleted', reason: 'deleted', parent_id: 'unknown' },
      { post_id: 'unknown', reason: 'not-collected', parent_id: null },
    ];
    expect(threadOf('1', { posts, tombstones })).toEqual(['2 1', '3 ?']);
  });

  it('keeps what answers a post that is missing', () => {
    const posts = [{ id: '100' }, { id: '102', parent_id: '101' }];
    expect(threadOf('100', { posts })).toEqual(['102 ?']);
  });
});
