import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { runQuietly, temporaryHome } from '../temporary-home.ts';

/**
 * A real thread of 478 posts under a post that asked what people did in offices before the
 * internet. It is not part of the project: the test is skipped where the file is not there. What
 * can be counted is counted here a second time, by plain means, from the file itself.
 */
const file = resolve(packageFolder, '../shared/data/threads/x-thread-office/replies.jsonl');

interface Post {
  readonly id: string;
  readonly parent_id: string | null;
  readonly text: string;
  readonly likes: number;
  readonly avatar: string;
}

describe.skipIf(!existsSync(file))('a real thread, where it is there', () => {
  const posts: Post[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const root = posts[0]!;
  const replies = posts.slice(1);
  const home = () =>
    temporaryHome({
      'analyses/office/analysis.yaml': `title: Offices before the internet
question: What did people do all day in an office before the internet?
file: ${file}
`,
      'analyses/office/themes.yaml': readFileSync(
        join(packageFolder, 'test/real/office-themes.yaml'),
        'utf8',
      ),
    });

  it('goes through the whole pipeline, and what can be counted by plain means holds', async () => {
    const { analysis } = await runQuietly(home(), 'office');
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    const one = (sql: string, ...values: unknown[]) =>
      database
        .prepare(sql)
        .pluck()
        .get(...values);
    const ids = (sql: string) => new Set(database.prepare(sql).pluck().all());

    expect(one('select count(*) from posts')).toBe(478);
    expect(one('select root_id from thread')).toBe(root.id);
    expect(one('select count(*) from replies where depth = 1')).toBe(
      replies.filter((post) => post.parent_id === root.id).length,
    );
    expect(one('select count(*) from replies where depth = 1')).toBe(230);
    const known = new Set(posts.map((post) => post.id));
    const orphans = replies.filter((post) => !known.has(post.parent_id!));
    expect(orphans).toHaveLength(4);
    expect(one('select count(*) from tombstones')).toBe(
      new Set(orphans.map((post) => post.parent_id)).size,
    );

    // Whose picture is the host's is the host; nobody else's posts are left out for that.
    expect(ids("select post_id from replies where left_out = 'host'")).toEqual(
      new Set(replies.filter((post) => post.avatar === root.avatar).map((post) => post.id)),
    );
    expect(one('select sum(likes) from replies')).toBe(
      replies.reduce((sum, post) => sum + post.likes, 0),
    );
    expect(one("select value from finding_coverage where measure = 'people-by'")).toBe('avatar');
    const overTwenty = replies.filter((post) => post.likes > 20 && post.avatar !== root.avatar);
    expect(one('select count(*) from weights where over_threshold = 1')).toBe(overTwenty.length);

    // The words of replies: what is left of a text without names, links and entities.
    const counted = ids('select post_id from replies where left_out is null');
    const texts = replies
      .filter((post) => counted.has(post.id))
      .map((post) => ({ ...post, words: plainWords(post.text) }));
    const mentions = (form: string) =>
      texts.reduce((sum, { words }) => sum + words.filter((word) => word === form).length, 0);
    for (const [word, form] of [
      ['fax', 'fax'],
      ['telex', 'telex'],
      ['smoking', 'smoking'],
      ['paper', 'paper'],
    ]) {
      const forms = JSON.parse(
        one('select forms from finding_words where word = ?', word) as string,
      );
      expect(forms[form!], `mentions of ${form}`).toBe(mentions(form!));
    }

    const tagged = ids(
      "select post_id from tags join replies using (reply) where theme = 'smoking'",
    );
    const expected = texts.filter(({ words }) =>
      words.some((word) => /^(smok.*|cigarettes?|ashtrays?|fags?)$/.test(word)),
    );
    expect(tagged).toEqual(new Set(expected.map((post) => post.id)));
    expect(one("select likes from finding_themes where theme = 'smoking'")).toBe(
      expected.reduce((sum, post) => sum + post.likes, 0),
    );

    expect(one('select count(*) from finding_words where over_threshold = 1')).toBeGreaterThan(20);
    expect(existsSync(join(analysis.places.reports, 'office.xlsx'))).toBe(true);
    expect(one("select count(*) from charts where not_drawn = '[]'")).toBeGreaterThan(0);
  });

  it("publishes nobody's handle", async () => {
    const { analysis } = await runQuietly(home(), 'office');
    const handles = new Set(posts.flatMap((post) => post.text.match(/(?<=@)\w+/g) ?? []));
    const { reports } = analysis.places;
    for (const name of ['findings.json', 'summary.md', 'data/words.csv', 'data/links.csv']) {
      const published = readFileSync(join(reports, name), 'utf8');
      for (const handle of handles) expect(published.includes(`@${handle}`), name).toBe(false);
    }
  });
});

/** Small letters; without names, tags, links and entities; cut at whatever is no letter or digit. */
function plainWords(text: string): string[] {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/https?:\/\/\S+|[@#]\w+/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
