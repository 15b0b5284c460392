import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../pipeline/analysis/home.ts';
import { smallCodebook, temporaryHome } from '../../temporary-home.ts';
import { exchangesOf, findingsAt } from './talk.ts';

/** A real thread, which is not part of the project; counted here a second time, from its file. */
const file = resolve(packageFolder, '../shared/data/threads/x-thread-office/replies.jsonl');

interface Post {
  readonly id: string;
  readonly parent_id: string | null;
  readonly likes: number;
  readonly avatar: string;
  readonly created_at: string;
}

describe.skipIf(!existsSync(file))('the conversation of a real thread, where it is there', () => {
  it('is what can be counted from its file by plain means', async () => {
    const [root, ...replies]: Post[] = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const home = temporaryHome({
      'analyses/office/analysis.yaml': `title: Offices\nquestion: What?\nfile: ${file}\n`,
      'analyses/office/themes.yaml': smallCodebook,
    });
    const findings = await findingsAt(home, 'office');

    const byId = new Map([root!, ...replies].map((post) => [post.id, post]));
    const depthOf = (post: Post): number => {
      if (post === root) return 0;
      const parent = byId.get(post.parent_id!);
      const above = parent === undefined ? Number.NaN : depthOf(parent);
      return above + 1;
    };
    const placed = replies.filter((post) => !Number.isNaN(depthOf(post)));
    const host = root!.avatar;
    const parentOf = (post: Post) => byId.get(post.parent_id!)!;
    const others = placed.filter((post) => post.avatar !== host);
    // Whoever has no picture of their own cannot be told from others without one.
    const isKnown = (post: Post) => !post.avatar.includes('default_profile');
    const isTo = (post: Post) => {
      if (parentOf(post) === root) return 'post';
      if (!isKnown(post) || !isKnown(parentOf(post))) return 'unknown';
      if (parentOf(post).avatar === host) return 'host';
      return parentOf(post).avatar === post.avatar ? 'oneself' : 'others';
    };
    const count = (to: string) => others.filter((post) => isTo(post) === to).length;
    const answered = placed.filter(
      (post) =>
        isKnown(post) &&
        isKnown(parentOf(post)) &&
        parentOf(post).avatar !== post.avatar &&
        parentOf(post).avatar !== host,
    );
    const pairs = new Set(
      others
        .filter((post) => isTo(post) === 'others')
        .map((post) => `${post.avatar} ${parentOf(post).avatar}`),
    );
    const bothWays = [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')));
    const byHost = placed.filter((post) => post.avatar === host);
    const hostAnswered = new Set(
      byHost.map(parentOf).filter((post) => post.parent_id === root!.id && post.avatar !== host),
    );
    const leaves = placed.filter((post) => !placed.some((other) => other.parent_id === post.id));
    const lengths = leaves.map(depthOf).sort((a, b) => a - b);

    const found = exchangesOf(findings);
    expect(found).toMatchObject({
      posts: placed.length,
      'by-others': others.length,
      'to-post': count('post'),
      'to-post-share': count('post') / others.length,
      'to-host': count('host'),
      'to-others': count('others'),
      'to-oneself': count('oneself'),
      'to-unknown': count('unknown'),
      people: new Set(others.filter(isKnown).map((post) => post.avatar)).size,
      'people-answered': new Set(answered.map((post) => parentOf(post).avatar)).size,
      'pairs-both-ways': bothWays.length / 2,
      'host-posts': byHost.length,
      'host-answered-people': new Set(
        byHost.map((post) => parentOf(post).avatar).filter((avatar) => avatar !== host),
      ).size,
      'host-answered-direct': hostAnswered.size,
      'chain-median': lengths[Math.ceil(lengths.length / 2) - 1],
      'chain-longest': lengths.at(-1),
    });
    expect(placed.length).toBeGreaterThan(400);

    const firstOf = (post: Post): Post => (depthOf(post) === 1 ? post : firstOf(parentOf(post)));
    const below = new Map<string, number>();
    for (const post of placed.filter((one) => depthOf(one) > 1)) {
      below.set(firstOf(post).id, (below.get(firstOf(post).id) ?? 0) + 1);
    }
    const sizes = [...below.values()].sort((a, b) => b - a).slice(0, 100);
    expect(findings.discussions.map(({ posts }) => posts)).toEqual(sizes);

    // Times are of counted replies, of which the host's are none; a day has at most all of the others.
    const days = findings.times.filter(({ by }) => by === 'day');
    const { counted } = findings.coverage;
    expect(days.reduce((sum, row) => sum + row.replies, 0)).toBe(counted);
    const asked = Date.parse(root!.created_at);
    const hours = findings.times.filter(({ by }) => by.endsWith('-after'));
    expect(hours.reduce((sum, row) => sum + row.replies, 0)).toBe(counted);
    const first = Math.min(...others.map((post) => Date.parse(post.created_at)));
    expect(found['hours-to-first']).toBeCloseTo((first - asked) / 3_600_000, 8);
  });
});
