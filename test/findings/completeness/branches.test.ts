import { describe, expect, it } from 'vitest';
import { type Came, type Collected, found } from './collected.ts';

const root: Came = { id: '100', said: 0, author: 'host' };
const asked = { rounds: [true] };
const collected = (posts: readonly Came[], rest: Partial<Collected> = {}): Collected => ({
  root: '100',
  posts: posts.map((post) => ({ said: 0, ...post })),
  ...rest,
});

describe('the branches of a thread', () => {
  it('hang from a missing post where nobody knows what it answered', async () => {
    // 201 and 202 are named by replies; of 202 it is known that it answers 203, which nobody has.
    const posts = [
      root,
      { id: '101', parent: '201' },
      { id: '102', parent: '101' },
      { id: '103', parent: '202', conversation: '100' },
      { id: '104', parent: '202', conversation: '100' },
    ];
    const tombstones = [
      ['201', 'not-found'],
      ['202', 'deleted', '203'],
    ] as const;
    const { parts, findings, sentences } = await found(collected(posts, { ...asked, tombstones }));
    expect(parts).toEqual([
      'place-not-known: 0 of 2, {"not-collected":1,"not-found":1}',
      'branch 203: 2 of 3, {"deleted":1}',
      'direct-replies: 0 of 0, {}',
      'branch 201: 2 of 2, {}',
    ]);
    expect(findings.coverage).toMatchObject({ expected: 7, collected: 4, missing: 3 });
    expect(sentences[1]).toBe(
      'Of the 3 missing posts, 1 was deleted by its author or by the service; 1 is named by the service or by another post, but did not come in; 1 is not found: it was deleted, or its author is gone.',
    );
  });

  it('may lack those missing posts of which nobody knows what they answered', async () => {
    // The root counts four: one is here, and two missing posts may be two of the other three.
    const posts = [
      { ...root, said: 4 },
      { id: '101', parent: '100' },
      { id: '102', parent: '201' },
      { id: '103', parent: '202' },
    ];
    const tombstones = [
      ['201', 'not-found'],
      ['202', 'not-found'],
    ] as const;
    const { parts, sentences } = await found(collected(posts, { ...asked, tombstones }));
    expect(parts).toEqual([
      'place-not-known: 0 of 2, {"not-found":2}',
      'direct-replies: 1 of 2, {"not-indexed":1}, perhaps 2 more',
      'branch 201: 1 of 1, {}',
      'branch 202: 1 of 1, {}',
    ]);
    expect(sentences[0]).toContain('At least 6 posts');
    expect(sentences.at(-1)).toBe(
      'There may be 2 more: counted by the service below posts that are here, but perhaps among the missing ones.',
    );
  });

  it('lack what is counted below a missing post, which cannot be that post itself', async () => {
    const posts = [root, { id: '101', parent: '201', said: 2 }];
    const tombstones = [['201', 'deleted']] as const;
    const { parts } = await found(collected(posts, { ...asked, tombstones }));
    expect(parts).toEqual([
      'branch 201: 1 of 3, {"not-indexed":2}',
      'place-not-known: 0 of 1, {"deleted":1}',
      'direct-replies: 0 of 0, {}',
    ]);
  });

  it('hold what the service told of itself, but nothing that a reply only quotes', async () => {
    const posts = [root, { id: '101', parent: '100', quoted: '400' }, { id: '102', parent: '100' }];
    const tombstones = [
      ['201', 'hidden'],
      ['202', 'not-found', '203'],
      ['400', 'suspended'],
    ] as const;
    const { parts } = await found(collected(posts, { ...asked, tombstones }));
    expect(parts).toEqual([
      'place-not-known: 0 of 2, {"hidden":1,"not-collected":1}',
      'branch 203: 0 of 1, {"not-found":1}',
      'direct-replies: 2 of 2, {}',
    ]);
    // A file may hold more than this thread.
    const { findings } = await found(collected(posts, { tombstones }));
    expect(findings.coverage.missing).toBe(0);
  });

  it('go on below a missing post whose place is known', async () => {
    // 100 ← 201 (deleted) ← 101 ← 102, and 101 ← 202 (blocked) ← 203 (removed).
    const posts = [
      { ...root, said: 1 },
      { id: '101', parent: '201', said: 1 },
      { id: '102', parent: '101' },
    ];
    const tombstones = [
      ['201', 'deleted', '100'],
      ['202', 'blocked', '101'],
      ['203', 'removed', '202'],
    ] as const;
    const { parts, findings } = await found(collected(posts, { ...asked, tombstones }));
    // 101 counts 1 and has 102 and 202: the larger is what is known.
    expect(parts).toEqual([
      'branch 201: 2 of 4, {"blocked":1,"removed":1}',
      'direct-replies: 0 of 1, {"deleted":1}',
    ]);
    expect(findings.missing.map(({ answers }) => answers)).toEqual([0, 1, null]);
  });

  it('are not led astray by posts that answer each other in a circle', async () => {
    const posts = [
      { ...root, conversation: '100' },
      { id: '101', parent: '102', conversation: '100' },
      { id: '102', parent: '101', conversation: '100' },
      { id: '103', parent: '103', conversation: '100' },
      { id: '104', parent: '201', conversation: '100' },
      { id: '105', parent: '202', conversation: '100' },
    ];
    const tombstones = [
      ['201', 'deleted', '202'],
      ['202', 'deleted', '201'],
      ['203', 'deleted', '203'],
      ['204', 'deleted', '105'],
    ] as const;
    const { parts, findings } = await found(collected(posts, { tombstones }));
    // 203 answers itself alone: nothing ties it to this thread. 201 and 202 stand below each other,
    // so one of them is taken for the first.
    expect(parts).toEqual([
      'branch 202: 2 of 4, {"deleted":2}',
      'place-not-known: 3 of 4, {"deleted":1}',
      'direct-replies: 0 of 0, {}',
    ]);
    expect(findings.coverage).toMatchObject({ collected: 5, missing: 3 });
  });

  it('leave out what the root itself answers, and what else is said there', async () => {
    const posts = [
      { ...root, parent: '50', conversation: '50', said: 2 },
      { id: '50', conversation: '50', said: 9 },
      { id: '51', parent: '50', conversation: '50', said: 3 },
      { id: '101', parent: '100', conversation: '50' },
    ];
    const tombstones = [
      ['49', 'deleted'],
      ['52', 'deleted', '51'],
    ] as const;
    const counted = [['50', 5]] as const;
    const { parts, findings, sentences } = await found(
      collected(posts, { ...asked, tombstones, counted }),
    );
    expect(parts).toEqual(['direct-replies: 1 of 2, {"not-indexed":1}']);
    // Five are counted below the post that began it and three are here; one of the two is known to
    // be of this thread.
    expect(findings.coverage).toMatchObject({ collected: 1, missing: 1, missingAround: 1 });
    expect(findings.coverage.elsewhere).toBe(2);
    expect(sentences).toContain(
      'The service counts 1 more in the conversation around the post that asks; whether it belongs to its thread is not known.',
    );
  });

  it('hold no quotes, and nothing that answers a quote', async () => {
    const posts = [
      { ...root, said: 1, quotes: 5, conversation: '100' },
      { id: '101', parent: '100', conversation: '100' },
      { id: '102', quoted: '100', conversation: '102', said: 40 },
      { id: '103', quoted: '100', parent: '300', conversation: '300', said: 2 },
      { id: '104', quoted: '100', parent: '101', conversation: '100' },
    ];
    const tombstones = [
      ['300', 'not-collected'],
      ['301', 'deleted', '102'],
    ] as const;
    const rest = { ...asked, tombstones };
    const { parts } = await found(collected(posts, rest));
    expect(parts).toEqual([
      'direct-replies: 1 of 1, {}',
      'quotes: 2 of 2, {}',
      'branch 101: 1 of 1, {}',
    ]);
    // Where quotes are counted, five are expected: 104 is one of them, and answers as well.
    // 101 counts no reply, but has one.
    const { parts: counting } = await found(
      collected(posts, { ...rest, settings: 'quotes: count\n' }),
    );
    expect(counting[0]).toBe('quotes: 2 of 4, {"not-indexed":2}');
  });

  it('leave other threads of the same file alone', async () => {
    const posts = [
      { ...root, said: 1, conversation: '100' },
      { id: '101', parent: '100', conversation: '100' },
      { id: '500', said: 90, conversation: '500' },
      { id: '501', parent: '500', said: 7, conversation: '500' },
      { id: '502', parent: '503', conversation: '500' },
    ];
    const tombstones = [
      ['503', 'deleted'],
      ['504', 'deleted', '501'],
    ] as const;
    const { sentences } = await found(collected(posts, { tombstones }));
    expect(sentences).toEqual([
      '1 post could be had; none is known to be missing.',
      'Beside them came 3 posts of other threads, left aside.',
    ]);
  });

  it('count what was left out as collected', async () => {
    const posts = [
      { ...root, said: 3 },
      { id: '101', parent: '100', author: 'host' },
      { id: '102', parent: '100', text: ' … ' },
      { id: '103', parent: '100', text: 'Buses' },
    ];
    const { sentences, findings } = await found(collected(posts, asked));
    expect(findings.coverage).toMatchObject({ counted: 1, collected: 3 });
    expect(sentences).toEqual(['3 posts could be had; none is known to be missing.']);
  });

  it('are counted where the root itself did not come', async () => {
    const posts = [
      { id: '101', parent: '100' },
      { id: '102', parent: '100', said: 2 },
    ];
    const tombstones = [['100', 'deleted']] as const;
    const { parts, sentences } = await found(collected(posts, { ...asked, tombstones }));
    expect(parts).toEqual(['branch 102: 0 of 2, {"not-indexed":2}', 'direct-replies: 2 of 2, {}']);
    expect(sentences.at(-1)).toBe('How many replies 1 post has is not known.');
  });
});

describe('posts of which the source does not say what they answer', () => {
  it('may be those that the root counts', async () => {
    // As twint wrote it: a conversation, but no parents.
    const replies = ['101', '102', '103'].map((id) => ({ id, conversation: '100', said: 1 }));
    const asking = { ...root, said: 5, conversation: '100' };
    // The root counts five and the replies one each: eight in all, of which three are here.
    const { parts, findings } = await found(collected([asking, ...replies]));
    expect(parts).toEqual([
      'place-not-known: 3 of 6, {"not-in-file":3}',
      'direct-replies: 0 of 2, {"not-in-file":2}',
    ]);
    expect(findings.coverage).toMatchObject({ expected: 8, collected: 3 });
    const { sentences } = await found(
      collected([{ ...asking, said: 3 }, ...replies.map((post) => ({ ...post, said: 0 }))]),
    );
    expect(sentences).toEqual(['3 posts could be had; none is known to be missing.']);
  });

  it('are all there is in a plain list without a root', async () => {
    const posts = [
      { id: 'a', said: 1 },
      { id: 'b', said: 0 },
      { id: 'c', parent: 'd' },
    ];
    const { parts, sentences } = await found({ posts, tombstones: [['d', 'not-collected']] });
    // What a counts may be b.
    expect(parts).toEqual(['place-not-known: 2 of 3, {"not-collected":1}', 'branch d: 1 of 1, {}']);
    expect(sentences.at(-1)).toBe('How many replies 2 posts have is not known.');
  });
});

describe('one post of which nobody knows what it answers', () => {
  it('is not one of those that it counts itself', async () => {
    const { parts } = await found({ posts: [{ id: 'a', said: 1 }] });
    expect(parts).toEqual(['place-not-known: 1 of 2, {"not-in-file":1}']);
  });
});

describe("the service's count of the whole conversation", () => {
  const posts: readonly Came[] = [
    { ...root, said: 3, conversation: '100' },
    { id: '101', parent: '100', conversation: '100' },
    { id: '102', parent: '101', conversation: '100' },
  ];

  it('shows what no post counts, beyond what the branches explain', async () => {
    // 7 counted, 2 here besides the root, 2 known to be short below the root: 3 more.
    const counted = [
      ['100', 5],
      ['100', 2],
      ['900', 50],
    ] as const;
    const { parts, findings } = await found(collected(posts, { ...asked, counted }));
    expect(parts).toEqual([
      'place-not-known: 0 of 3, {"not-indexed":3}',
      'direct-replies: 1 of 3, {"not-indexed":2}',
      'branch 101: 1 of 1, {}',
    ]);
    expect(findings.coverage).toMatchObject({ conversation: 7, expected: 7, missing: 5 });
  });

  it('changes nothing where it is smaller, and is enough to know how many there are', async () => {
    const silent = posts.map(({ said: _, ...post }) => post);
    const { sentences } = await found({
      ...asked,
      root: '100',
      posts: silent,
      counted: [['100', 2]],
    });
    expect(sentences).toEqual(['2 posts could be had; none is known to be missing.']);
  });
});
