import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { temporaryHome } from '../temporary-home.ts';
import { moved, movedBetween, runAndKeep, sideBySide, writeReplies } from './compared.ts';

/** Real threads, which are not part of the project. What is compared is counted here once more, by plain means. */
const threads = resolve(packageFolder, '../shared/data/threads');
const file = join(threads, 'x-thread-office/replies.jsonl');

interface Post {
  readonly id: string;
  readonly text: string;
  readonly likes: number;
  readonly created_at: string;
  readonly avatar: string;
}

const codebook = `themes:
  smoke:
    name: Smoke
    about: Smoking.
    rules: [smok*, cigarette*]
  paper:
    name: Paper
    about: Paper.
    rules: ['"paper"']
`;

describe.skipIf(!existsSync(file))('real threads, where they are there', () => {
  const posts: Post[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const settings = (path: string) => `title: A thread\nquestion: What?\nfile: ${path}\n`;

  /** Of the posts that are counted, those that hold one of these words. */
  function holding(home: string, pattern: RegExp): Post[] {
    const database = new BetterSqlite3(join(home, 'data/office.sqlite'), { readonly: true });
    const counted = new Set(
      database.prepare('select post_id from replies where left_out is null').pluck().all(),
    );
    database.close();
    const wordsOf = (text: string) =>
      text
        .replace(/https?:\/\/\S+|[@#]\w+/g, ' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
    return posts.filter(
      ({ id, text }) => counted.has(id) && wordsOf(text).some((word) => pattern.test(word)),
    );
  }

  it('split by time into two runs, move by new replies and by likes as plain sums have it', async () => {
    const home = temporaryHome({
      'analyses/office/analysis.yaml': settings('data/replies.jsonl'),
      'analyses/office/themes.yaml': codebook,
      'data/replies.jsonl': '',
    });
    const byTime = posts.toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1));
    const early = new Set(byTime.slice(0, 240).map(({ id }) => id)).add(posts[0]!.id);
    const fewer = (likes: number) => Math.floor(likes / 2);
    writeReplies(
      home,
      posts
        .filter(({ id }) => early.has(id))
        .map((post) => ({ ...post, likes: fewer(post.likes) })),
    );
    await runAndKeep(home, 'office');
    writeReplies(home, posts);
    await runAndKeep(home, 'office');

    const { figures, exchanged } = await movedBetween(home, 'office@1', 'office');
    expect(exchanged).toEqual(['posts', 'likes']);
    for (const [theme, pattern] of [
      ['smoke', /^(smok|cigarette)/],
      ['paper', /^paper$/],
    ] as const) {
      const all = holding(home, pattern);
      const [old, late] = [
        all.filter(({ id }) => early.has(id)),
        all.filter(({ id }) => !early.has(id)),
      ];
      const sum = (some: readonly Post[], of: (post: Post) => number) =>
        some.reduce((total, post) => total + of(post), 0);
      expect(late.length).toBeGreaterThan(0);
      expect(moved(figures, theme, 'replies')).toEqual([
        old.length,
        all.length,
        { posts: late.length },
      ]);
      const likes = ({ likes }: Post) => likes;
      expect(moved(figures, theme, 'likes')).toEqual([
        sum(old, (post) => fewer(post.likes)),
        sum(all, likes),
        { posts: sum(late, likes), likes: sum(old, (post) => post.likes - fewer(post.likes)) },
      ]);
      const over = (value: number) => (value > 20 ? value : 0);
      const [row] = figures.filter(
        (one) => one.theme === theme && one.measure === 'likes_over_threshold',
      );
      expect(row!.parts!.get('posts')).toBe(sum(late, (post) => over(post.likes)));
      expect(row!.parts!.get('likes')).toBe(
        sum(old, (post) => over(post.likes) - over(fewer(post.likes))),
      );
    }
  });

  it('beside another thread, show its shares as plain sums have them', async () => {
    const folder = join(threads, 'x-v1.1');
    const [largest] = readdirSync(folder)
      .map((name) => ({ name, size: readdirSync(join(folder, name, 'replies')).length }))
      .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
    const home = temporaryHome({
      'analyses/office/analysis.yaml': settings(file),
      'analyses/office/themes.yaml': codebook,
      'analyses/rumour/analysis.yaml': settings(join(folder, largest!.name)),
      'analyses/rumour/themes.yaml': codebook,
    });
    await runAndKeep(home, 'office');
    await runAndKeep(home, 'rumour');
    const compared = await sideBySide(home, 'office', 'rumour');
    const smoke = holding(home, /^(smok|cigarette)/);
    const of = (measure: string) =>
      compared.pairs.find((pair) => pair.theme === 0 && pair.measure === measure)!;
    expect(of('replies').one.part).toBe(smoke.length);
    expect(of('people').one.part).toBe(new Set(smoke.map(({ avatar }) => avatar)).size);
    expect(of('likes').one.part).toBe(smoke.reduce((sum, { likes }) => sum + likes, 0));
    expect(compared.other.totals.replies).toBeGreaterThan(0);
    // The other thread is of fewer than 20 voices, so nothing is held against chance.
    expect(compared.noDifference).toContain('a comparison needs at least 20 in each');
    expect(compared.words.rows).toEqual([]);
    expect(of('voices').difference.interval).toBeNull();
    // A bootstrap of voices is no wider or narrower than chance allows: about 1.96 standard errors.
    const replies = of('replies').one.share;
    expect(replies.interval!.low).toBeLessThan(replies.value!);
    expect(replies.interval!.high).toBeGreaterThan(replies.value!);
  });
});
