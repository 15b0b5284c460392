import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../pipeline/analysis/home.ts';
import { runQuietly, temporaryHome } from '../../temporary-home.ts';

/** A real thread, which is not part of the project. */
const file = resolve(packageFolder, '../shared/data/threads/x-thread-office/replies.jsonl');

interface Reply {
  readonly reply: number;
  readonly person: number;
  readonly voice: number;
  readonly likes: number;
  readonly text: string;
  readonly themes: readonly string[];
}

describe.skipIf(!existsSync(file))('themes and names of a real thread, where it is there', () => {
  it('are what plain counting finds', async () => {
    const home = temporaryHome({
      'analyses/office/analysis.yaml': `title: Offices\nquestion: What?\nfile: ${file}\n`,
      'analyses/office/themes.yaml': readFileSync(
        join(packageFolder, 'test/real/office-themes.yaml'),
        'utf8',
      ),
    });
    const { analysis } = await runQuietly(home, 'office', { to: 'find' });
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    const all = <Row>(sql: string) => database.prepare(sql).all() as Row[];
    const themes = all<{ theme: string }>(
      "select theme from themes where parent is null and counts = 'support' order by position",
    ).map(({ theme }) => theme);
    const tags = all<{ reply: number; theme: string }>('select reply, theme from tags');
    const replies = all<Omit<Reply, 'themes'>>(
      'select w.reply, w.person, w.voice, r.likes, r.text from weights w, replies r where r.reply = w.reply',
    ).map((row): Reply => {
      const own = tags.filter(({ reply }) => reply === row.reply).map(({ theme }) => theme);
      return { ...row, themes: own.filter((theme) => themes.includes(theme)) };
    });
    const likesOf = (some: readonly Reply[]) => some.reduce((sum, { likes }) => sum + likes, 0);
    const peopleOf = (some: readonly Reply[]) => new Set(some.map(({ person }) => person)).size;

    const most = Math.max(...replies.map((reply) => reply.themes.length));
    expect(most).toBeGreaterThan(1);
    expect(all('select * from finding_themes_per_reply')).toEqual(
      Array.from({ length: most + 1 }, (_, number) => {
        const some = replies.filter((reply) => reply.themes.length === number);
        return {
          themes: number,
          replies: some.length,
          people: peopleOf(some),
          likes: likesOf(some),
        };
      }).filter((row) => row.replies > 0),
    );

    const voices = new Map<number, Reply[]>();
    for (const reply of replies)
      voices.set(reply.voice, [...(voices.get(reply.voice) ?? []), reply]);
    const voicesWith = (...wanted: readonly string[]) =>
      [...voices.values()].reduce((sum, own) => {
        const having = own.filter((reply) => wanted.every((theme) => reply.themes.includes(theme)));
        return sum + having.length / own.length;
      }, 0);
    const pairs = all<Record<string, number> & { theme: string; other: string }>(
      'select * from finding_themes_together',
    );
    expect(pairs).toHaveLength((themes.length * (themes.length - 1)) / 2);
    for (const { theme, other, ...pair } of pairs) {
      const both = replies.filter(
        (reply) => reply.themes.includes(theme) && reply.themes.includes(other),
      );
      expect(pair).toMatchObject({
        replies: both.length,
        people: peopleOf(both),
        likes: likesOf(both),
      });
      const [one, two, together] = [voicesWith(theme), voicesWith(other), voicesWith(theme, other)];
      const n = voices.size;
      expect(pair.voices).toBeCloseTo(together, 9);
      expect(pair.expected).toBeCloseTo((one * two) / n, 9);
      const cells = [
        [together, (one * two) / n],
        [one - together, (one * (n - two)) / n],
        [two - together, ((n - one) * two) / n],
        [n - one - two + together, ((n - one) * (n - two)) / n],
      ] as const;
      const g2 = cells.reduce(
        (sum, [seen, expected]) => sum + (seen > 1e-12 ? 2 * seen * Math.log(seen / expected) : 0),
        0,
      );
      expect(pair.log_likelihood).toBeCloseTo(g2, 8);
    }

    for (const theme of themes) {
      const own = replies.filter((reply) => reply.themes.includes(theme));
      const best = new Map<number, Reply>();
      for (const reply of own.toSorted((a, b) => b.likes - a.likes || a.reply - b.reply)) {
        if (!best.has(reply.voice)) best.set(reply.voice, reply);
      }
      expect(
        all(`select reply, likes from finding_most_liked where theme = '${theme}' order by rank`),
      ).toEqual(
        [...best.values()]
          .filter(({ likes }) => likes > 0)
          .slice(0, 5)
          .map(({ reply, likes }) => ({ reply, likes })),
      );
    }

    const named = all<{ name: string; people: number; replies: number; likes: number }>(
      'select name, people, replies, likes from finding_names',
    );
    expect(named.length).toBeGreaterThan(5);
    for (const { name, ...figures } of named) {
      const some = replies.filter(({ text }) =>
        new RegExp(`(?<![\\w@#])${name}(?!\\w)`).test(text),
      );
      expect(peopleOf(some), name).toBeGreaterThan(1);
      // A reply in capitals throughout, or a link, may hold the letters too.
      expect(some.length, name).toBeGreaterThanOrEqual(figures.replies);
      expect(likesOf(some), name).toBeGreaterThanOrEqual(figures.likes);
    }
    database.close();
  });
});
