import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textHash } from '../../pipeline/coding/text-hash.ts';
import { smallHome } from '../temporary-home.ts';
import {
  copyOf,
  exchange,
  homeForAll,
  invented,
  moved,
  movedBetween,
  runAndKeep,
  smallFiles,
  writeReplies,
} from './compared.ts';

// Transport: bus, night bus, train*, not bus shelter; within it the green timetable, a reference.
// Listening: listen. A reply is over the threshold with more than 2 likes.
const first = invented(['We need more buses', 'ann', 4], ['Listen to us', 'bob', 1]);
const settings = 'analyses/small/analysis.yaml';
const codebook = 'analyses/small/themes.yaml';

/** Run once over the first replies. */
const once = homeForAll(smallFiles, async (home) => {
  writeReplies(home, first);
  await runAndKeep(home);
});

async function ranOnce(replies: readonly object[] = first) {
  if (replies === first) return copyOf(once());
  const home = smallHome(replies);
  await runAndKeep(home);
  return home;
}

function code(home: string, postId: string, text: string, subject: string, decision: string) {
  writeFileSync(
    join(home, 'analyses/small/codings.csv'),
    `post_id,text_hash,subject,coder,decision\n${postId},${textHash(text)},${subject},A,${decision}\n`,
  );
}

describe('what moved between two runs', () => {
  it('comes from new replies where only replies were added', async () => {
    const home = await ranOnce();
    const more = invented(
      ['We need more buses', 'ann', 4],
      ['Listen to us', 'bob', 1],
      ['The buses are late', 'cat', 3],
      ['We want trains and buses', 'ann', 0],
    );
    writeReplies(home, more);
    await runAndKeep(home);
    const { figures, exchanged, changes } = await movedBetween(home);
    expect(exchanged).toEqual(['posts']);
    expect(changes).toMatchObject({ newPosts: 2, gonePosts: 0, likes: 0, settings: [] });
    expect(moved(figures, null, 'replies')).toEqual([2, 4, { posts: 2 }]);
    expect(moved(figures, null, 'people')).toEqual([2, 3, { posts: 1 }]);
    expect(moved(figures, 'transport', 'replies')).toEqual([1, 3, { posts: 2 }]);
    expect(moved(figures, 'transport', 'mentions')).toEqual([1, 4, { posts: 3 }]);
    expect(moved(figures, 'transport', 'people')).toEqual([1, 2, { posts: 1 }]);
    expect(moved(figures, 'transport', 'likes_over_threshold')).toEqual([4, 7, { posts: 3 }]);
    expect(moved(figures, 'listening', 'replies')).toEqual([1, 1, {}]);
  });

  it('comes from likes where only likes have changed', async () => {
    const home = await ranOnce();
    writeReplies(home, invented(['We need more buses', 'ann', 4], ['Listen to us', 'bob', 9]));
    await runAndKeep(home);
    const { figures, exchanged, changes } = await movedBetween(home);
    expect(exchanged).toEqual(['likes']);
    expect(changes).toMatchObject({ newPosts: 0, likes: 1 });
    expect(moved(figures, 'listening', 'likes')).toEqual([1, 9, { likes: 8 }]);
    expect(moved(figures, 'listening', 'likes_over_threshold')).toEqual([0, 9, { likes: 9 }]);
    const rank = 'rank_by_likes_over_threshold';
    expect(moved(figures, 'listening', rank)).toEqual([2, 1, { likes: -1 }]);
    expect(moved(figures, 'transport', rank)).toEqual([1, 2, { likes: 1 }]);
    expect(moved(figures, null, 'replies')).toEqual([2, 2, {}]);
  });

  it('comes from the codebook where only a rule was added', async () => {
    const home = await ranOnce();
    exchange(home, codebook, '[listen]', '[listen, bus]');
    await runAndKeep(home);
    const { figures, exchanged } = await movedBetween(home);
    expect(exchanged).toEqual(['codebook']);
    expect(moved(figures, 'listening', 'replies')).toEqual([1, 2, { codebook: 1 }]);
    expect(moved(figures, 'listening', 'likes')).toEqual([1, 5, { codebook: 4 }]);
  });

  it('counts a theme that only one codebook has as found in no reply, and gives it no rank', async () => {
    const home = await ranOnce();
    exchange(home, codebook, '  listening:', '  hearing:');
    await runAndKeep(home);
    const { figures } = await movedBetween(home);
    expect(moved(figures, 'hearing', 'replies')).toEqual([0, 1, { codebook: 1 }]);
    expect(moved(figures, 'listening', 'replies')).toEqual([1, 0, { codebook: -1 }]);
    expect(moved(figures, 'hearing', 'rank_by_replies')).toEqual([null, 1, {}]);
    expect(figures.find(({ theme }) => theme === 'hearing')!.inCodebook).toBe('later');
    expect(figures.find(({ theme }) => theme === 'listening')!.inCodebook).toBe('earlier');
  });

  it("comes from people's codings where only these are new", async () => {
    const home = await ranOnce();
    code(home, '102', 'Listen to us', 'transport', 'yes');
    await runAndKeep(home);
    const { figures, exchanged } = await movedBetween(home);
    expect(exchanged).toEqual(['codings']);
    expect(moved(figures, 'transport', 'replies')).toEqual([1, 2, { codings: 1 }]);
    expect(moved(figures, 'transport', 'likes')).toEqual([4, 5, { codings: 1 }]);
  });

  it('comes from the settings: a threshold, and a reply left out by hand', async () => {
    const home = await ranOnce();
    exchange(home, settings, 'likes: 2', 'likes: 0');
    await runAndKeep(home);
    const threshold = await movedBetween(home);
    expect(threshold.exchanged).toEqual(['settings']);
    expect(moved(threshold.figures, 'listening', 'likes_over_threshold')).toEqual([
      0,
      1,
      { settings: 1 },
    ]);
    exchange(home, settings, 'title: A small thread', 'title: Another\nleaveOut: ["101"]');
    await runAndKeep(home);
    const { figures, changes } = await movedBetween(home, 'small@2', 'small@3');
    expect(changes.settings).toEqual(['leaveOut', 'title']);
    expect(moved(figures, 'transport', 'replies')).toEqual([1, 0, { settings: -1 }]);
  });

  it('adds up where all of it has changed at once, each part as counted by hand', async () => {
    const home = await ranOnce();
    writeReplies(
      home,
      invented(
        ['We need more buses', 'ann', 6],
        ['Listen to us', 'bob', 2],
        ['The buses are late', 'cat', 3],
        ['Please hear the trains', 'dan', 1],
      ),
    );
    exchange(home, codebook, '[listen]', '[listen, hear, bus]');
    code(home, '103', 'The buses are late', 'listening', 'no');
    exchange(home, settings, 'likes: 2', 'likes: 1');
    await runAndKeep(home);
    const { figures, exchanged } = await movedBetween(home);
    expect(exchanged).toEqual(['posts', 'likes', 'codebook', 'codings', 'settings']);
    // 101 and 103 by "bus", 104 by "hear"; then 103 is taken away.
    expect(moved(figures, 'listening', 'replies')).toEqual([1, 3, { codebook: 3, codings: -1 }]);
    expect(moved(figures, 'listening', 'likes')).toEqual([
      1,
      9,
      { likes: 1, codebook: 6 + 3 + 1, codings: -3 },
    ]);
    expect(moved(figures, 'listening', 'likes_over_threshold')).toEqual([
      0,
      8,
      { codebook: 6 + 3, codings: -3, settings: 2 },
    ]);
    expect(moved(figures, 'transport', 'likes')).toEqual([4, 10, { posts: 3 + 1, likes: 2 }]);
    for (const { before, after, change, parts } of figures) {
      if (parts === null) continue;
      expect([...parts.values()].reduce((sum, amount) => sum + amount, 0)).toBe(change);
      expect(before! + change!).toBe(after);
    }
  });

  it('says which parts the reverse order tells otherwise', async () => {
    const home = await ranOnce(invented(['You should hear us', 'ann', 3]));
    writeReplies(
      home,
      invented(['You should hear us', 'ann', 3], ['You should hear them', 'bob', 0]),
    );
    exchange(home, codebook, '[listen]', '[listen, hear]');
    await runAndKeep(home);
    const { figures, byOrder } = await movedBetween(home);
    expect(moved(figures, 'listening', 'replies')).toEqual([0, 2, { codebook: 2 }]);
    const found = byOrder!
      .filter(({ figure }) => figure.theme === 'listening' && figure.measure === 'replies')
      .map(({ part, forward, reverse }) => [part, forward, reverse]);
    expect(found).toEqual([
      ['posts', 0, 1],
      ['codebook', 2, 1],
    ]);
  });

  it('says which words came over the threshold and which went, and by what', async () => {
    const home = await ranOnce(
      invented(
        ['We need the trams and the parks', 'ann', 1],
        ['We want the trams or the parks', 'bob', 1],
      ),
    );
    writeReplies(
      home,
      invented(
        ['We need the trams and the parks', 'ann', 1],
        ['We want the trams or the parks', 'bob', 1],
        ['The libraries and the old libraries and the parks', 'cat', 1],
      ),
    );
    await runAndKeep(home);
    exchange(home, settings, 'words: 1', 'words: 2');
    await runAndKeep(home);
    const added = await movedBetween(home, 'small@1', 'small@2');
    expect(
      added.words.map(({ word, moved, mentions, part }) => [word, moved, mentions, part]),
    ).toEqual([['libraries', 'entered', 2, 'posts']]);
    const all = await movedBetween(home, 'small@1', 'small@3');
    expect(all.words.map(({ word, moved, part }) => [word, moved, part])).toEqual([
      ['trams', 'left', 'settings'],
    ]);
  });

  it('is nothing where nothing has changed', async () => {
    const home = await ranOnce();
    const { figures, exchanged, words, byOrder } = await movedBetween(home, 'small@1', 'small@1');
    expect(exchanged).toEqual([]);
    expect(figures.filter(({ change }) => change !== 0)).toEqual([]);
    expect([words, byOrder]).toEqual([[], []]);
  });
});

describe('posts that are gone', () => {
  const three = invented(
    ['We need more buses', 'ann', 4],
    ['Listen to us', 'bob', 1],
    ['We like the trains', 'cat', 3],
  );

  it('are a part of their own, known from what was printed', async () => {
    const home = await ranOnce(three);
    writeReplies(home, [
      ...three.slice(0, 3),
      { ...three[2], id: '104', text: 'Listen well', author: 'eve' },
    ]);
    await runAndKeep(home, 'small', { from: 'collect' });
    const there = await movedBetween(home);
    expect(there.one.gone).toBe(1);
    expect(there.changes).toMatchObject({ newPosts: 1, gonePosts: 1 });
    expect(moved(there.figures, 'transport', 'replies')).toEqual([2, 1, { gone: -1 }]);
    expect(moved(there.figures, 'listening', 'replies')).toEqual([1, 2, { posts: 1 }]);
    const back = await movedBetween(home, 'small', 'small@1');
    expect(moved(back.figures, 'transport', 'replies')).toEqual([1, 2, { posts: 1 }]);
    expect(moved(back.figures, 'listening', 'replies')).toEqual([2, 1, { gone: -1 }]);
  });

  it('are told apart from what is new where a run before had fewer', async () => {
    const home = await ranOnce(first);
    writeReplies(home, three);
    await runAndKeep(home);
    const { figures } = await movedBetween(home, 'small@2', 'small@1');
    expect(moved(figures, 'transport', 'likes')).toEqual([7, 4, { gone: -3 }]);
  });
});

describe('a comparison', () => {
  it('only reads the database, and leaves no folder behind', async () => {
    const home = await ranOnce();
    exchange(home, settings, 'likes: 2', 'likes: 0');
    await runAndKeep(home);
    const file = join(home, 'data/small.sqlite');
    const hash = () => createHash('sha256').update(readFileSync(file)).digest('hex');
    const folders = () => readdirSync(tmpdir()).filter((name) => name.includes('post-compare-'));
    const [before, foldersBefore] = [hash(), folders()];
    await movedBetween(home);
    expect(hash()).toBe(before);
    expect(folders().filter((name) => !foldersBefore.includes(name))).toEqual([]);
  });
});
