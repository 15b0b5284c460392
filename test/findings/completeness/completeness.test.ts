import { describe, expect, it } from 'vitest';
import { type Came, type Collected, found } from './collected.ts';

const root: Came = { id: '100', said: 0, author: 'host' };
const thread = (posts: readonly Came[], rest: Partial<Collected> = {}): Collected => ({
  root: '100',
  posts: [root, ...posts].map((post) => ({ said: 0, ...post })),
  ...rest,
});
const asked = { rounds: [true] };

/** A root with four direct replies counted, two of them here, and a branch with a hole of its own. */
const holes: readonly Came[] = [
  { ...root, said: 4 },
  { id: '101', parent: '100', said: 3 },
  { id: '102', parent: '100' },
  { id: '103', parent: '101', said: 1 },
];
const withHoles = (rest: Partial<Collected> = {}): Collected => ({
  root: '100',
  posts: holes.map((post) => ({ said: 0, ...post })),
  ...rest,
});

describe('the completeness of a thread', () => {
  it('is what each post counts below it, against what is there', async () => {
    // 100 lacks 2 of 4; 101 lacks 2 of 3; 103 lacks 1 of 1.
    const { findings, parts, sentences } = await found(withHoles(asked));
    expect(parts).toEqual([
      'branch 101: 1 of 4, {"not-indexed":3}',
      'direct-replies: 2 of 4, {"not-indexed":2}',
    ]);
    expect(findings.coverage).toMatchObject({ expected: 8, collected: 3, missing: 5 });
    expect(sentences).toEqual([
      'At least 8 posts belong to the thread besides the one that asks; 3 of them (37.5%) could be had.',
      'The 5 missing posts are counted by the service, but not handed over even when asked: by a protected, blocked or closed account, or not in its index.',
    ]);
  });

  it('takes a known child for one of those counted, not for one more', async () => {
    const tombstones = [
      ['201', 'deleted', '101'],
      ['202', 'blocked', '103'],
      ['203', 'blocked', '103'],
    ] as const;
    // 101 counts 3: one here, one deleted, one unknown. 103 counts 1, but two are known.
    const { parts, findings } = await found(withHoles({ ...asked, tombstones }));
    expect(parts).toEqual([
      'branch 101: 1 of 5, {"blocked":2,"deleted":1,"not-indexed":1}',
      'direct-replies: 2 of 4, {"not-indexed":2}',
    ]);
    expect(findings.missing).toEqual([
      { post_id: '201', reason: 'deleted', answers: 1 },
      { post_id: '202', reason: 'blocked', answers: 3 },
      { post_id: '203', reason: 'blocked', answers: 3 },
    ]);
  });

  it('is whole where all that is counted is there, and more does not make up for less', async () => {
    const posts = [
      { ...root, said: 1 },
      { id: '101', parent: '100', said: 0 },
      { id: '102', parent: '100', said: 0 },
      { id: '103', parent: '101', said: 0 },
    ];
    const { sentences, parts } = await found({ root: '100', posts, ...asked });
    expect(sentences).toEqual(['3 posts could be had; none is known to be missing.']);
    expect(parts).toEqual(['direct-replies: 2 of 2, {}', 'branch 101: 1 of 1, {}']);
    const more = posts.map((post) => (post.id === '102' ? { ...post, said: 1 } : post));
    const { findings } = await found({ root: '100', posts: more, ...asked });
    expect(findings.coverage.missing).toBe(1);
  });

  it('says that nothing is known where nobody counts', async () => {
    const posts = [{ id: '100' }, { id: '101', parent: '100' }, { id: '102', parent: 'gone' }];
    const tombstones = [['gone', 'not-collected']] as const;
    const { sentences } = await found({ root: '100', posts, tombstones });
    expect(sentences).toEqual([
      'At least 3 posts belong to the thread besides the one that asks; 2 of them (66.6%) could be had.',
      'The missing post is named by the service or by another post, but did not come in.',
      'How many posts the thread has in all is not known.',
    ]);
    const none = await found({ root: '100', posts: posts.slice(0, 2) });
    expect(none.sentences).toEqual(['1 post could be had; how many the thread has is not known.']);
  });

  it('says of how many posts the count is not known', async () => {
    const posts = [
      { ...root, said: 1 },
      { id: '101', parent: '100' },
    ];
    const { sentences } = await found({ root: '100', posts });
    expect(sentences).toEqual([
      '1 post could be had; none is known to be missing.',
      'How many replies 1 post has is not known.',
    ]);
  });

  it('knows a thread of which nothing came', async () => {
    const { sentences } = await found({ root: '100', posts: [{ ...root, said: 30 }], ...asked });
    expect(sentences[0]).toBe(
      'At least 30 posts belong to the thread besides the one that asks; none could be had.',
    );
    const { sentences: quiet } = await found({ root: '100', posts: [root], ...asked });
    expect(quiet).toEqual(['No posts could be had; none is known to be missing.']);
  });

  it('never says 100% where one of many thousands is missing', async () => {
    const replies = Array.from({ length: 3000 }, (_, place) => ({
      id: String(1000 + place),
      parent: '100',
    }));
    const { sentences } = await found(
      thread(replies, { ...asked, tombstones: [['gone', 'deleted', '100']] }),
    );
    expect(sentences).toEqual([
      'At least 3,001 posts belong to the thread besides the one that asks; 3,000 of them (99.9%) could be had.',
      'The missing post was deleted by its author or by the service.',
    ]);
  });
});

describe('why posts without a reason of their own are missing', () => {
  const reasonsOf = async (rest: Partial<Collected>) => {
    const { findings } = await found(withHoles(rest));
    const missing = findings.limits.filter(({ reason }) => reason.startsWith('missing:'));
    return Object.fromEntries(missing.map(({ reason, replies }) => [reason.slice(8), replies]));
  };

  it('is the file where posts came from files', async () => {
    expect(await reasonsOf({})).toEqual({ 'not-in-file': 5 });
  });

  it('is that they are not fetched yet where collecting is not finished, and that is said first', async () => {
    const rest = {
      rounds: [true, false],
      waiting: 1200,
      ceilings: [['100', 'seven-days']],
    } as const;
    expect(await reasonsOf(rest)).toEqual({ 'not-fetched': 5 });
    const { sentences, findings } = await found(withHoles(rest));
    expect(sentences[0]).toBe(
      'Collecting is not finished: at least 1,200 more questions wait; run again to go on.',
    );
    expect(findings.measures).toContainEqual(
      expect.objectContaining({ measure: 'finished', value: 'no' }),
    );
    expect(findings.coverage).toMatchObject({ finished: false, waiting: 1200 });
  });

  it('is the ceiling at the post, or the nearest above it', async () => {
    expect(await reasonsOf({ ...asked, ceilings: [['100', 'seven-days']] })).toEqual({
      'seven-days': 5,
    });
    // 103 stands below 101, so its hole is beyond the ceiling there too.
    expect(await reasonsOf({ ...asked, ceilings: [['101', 'sixty-posts']] })).toEqual({
      'sixty-posts': 3,
      'not-indexed': 2,
    });
    const both = [
      ['100', 'most-posts'],
      ['103', 'sixty-posts'],
    ] as const;
    expect(await reasonsOf({ ...asked, ceilings: both })).toEqual({
      'most-posts': 4,
      'sixty-posts': 1,
    });
  });

  it('is a possibility where a ceiling was met and nothing is counted beyond it', async () => {
    const ceilings = [['100', 'sixty-posts']] as const;
    const posts = [{ id: '101', parent: '100' }];
    const { sentences, findings } = await found(thread(posts, { ...asked, ceilings }));
    expect(sentences).toEqual([
      '1 post could be had.',
      'Without a token the server hands over at most 60 posts below another, and that many came; there may be more.',
    ]);
    expect(findings.limits.at(-1)).toMatchObject({ reason: 'ceiling:sixty-posts', replies: 1 });
  });

  it('is not called complete before the last question is asked', async () => {
    const { sentences } = await found(
      thread([{ id: '101', parent: '100' }], { rounds: [false], waiting: 1 }),
    );
    expect(sentences).toEqual([
      'Collecting is not finished: at least 1 more question waits; run again to go on.',
      '1 post could be had so far.',
    ]);
  });

  it('is quoted where the service gives one that nobody knew', async () => {
    const tombstones = [['201', 'eaten by "moths"', '100']] as const;
    const { sentences } = await found(thread([], { ...asked, tombstones }));
    expect(sentences[1]).toBe(
      'The missing post could not be had: the service says “eaten by "moths"”.',
    );
  });
});
