import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runQuietly, smallCodebook, smallHome, smallSettings } from '../temporary-home.ts';

const texts = [
  'What should change?',
  'NUL \u0000 and \u0007 bell',
  'half a pair \ud83d of letters',
  `a bus ${'very '.repeat(200_000)}late`,
  `${'x'.repeat(1_000_000)}`,
  "=cmd|' /C calc'!A0 and the bus is late",
  '+1 to the bus',
  '-2 buses',
  '@SUM(1+1)*bus',
  '<script>alert("bus")</script>',
  "'); drop table replies; -- bus",
  'http://'.repeat(20_000),
  '@a_name_in_the_air '.repeat(20_000),
  '((((((((((((((((((((((((((((((',
  '\u202ebus\u202c \u200b\u200d',
];
const replies = texts.map((text, place) => ({
  id: String(9007199254740993n + BigInt(place)),
  ...(place > 0 ? { parent_id: '9007199254740993' } : {}),
  text,
  author: `=author-${place}`,
  likes: place,
}));

describe('a thread of hostile replies', () => {
  it('goes through to the reports, and nothing is lost', async () => {
    const { analysis } = await runQuietly(smallHome(replies));
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    expect(database.prepare('select count(*) from posts').pluck().get()).toBe(texts.length);
    expect(database.prepare('select count(*) from replies').pluck().get()).toBe(texts.length - 1);
    const stored = database.prepare('select text from posts where id = ?').pluck();
    expect(stored.get('9007199254740994')).toBe(texts[1]);
    expect(database.prepare('select count(*) from matches').pluck().get()).toBe(8);
    const { reports } = analysis.places;
    expect(existsSync(join(reports, 'small.xlsx'))).toBe(true);
    expect(JSON.parse(readFileSync(join(reports, 'findings.json'), 'utf8')).replies.collected).toBe(
      14,
    );
    for (const chart of ['word-cloud', 'top-issues']) {
      const svg = readFileSync(join(reports, `charts/${chart}.svg`), 'utf8');
      expect(svg).not.toContain('<script');
    }
  });

  it('meets a hostile codebook with its rules as words', async () => {
    const codebook = smallCodebook.replace(
      '[listen]',
      "['(aa+)+*', '*x*x*x*x*x*x*x*y', '\"(\"', listen]",
    );
    await expect(runQuietly(smallHome(replies, smallSettings, codebook))).rejects.toThrow(
      /themes\.yaml:16: found the rule .*at least/,
    );
    const mended = codebook.replace(`'"("', `, '').replace('*x*x*x*x*x*x*x*y', '*xx*xx*xx*xx*xy');
    const { ran } = await runQuietly(smallHome(replies, smallSettings, mended));
    expect(ran).toContain('publish');
  });
});

describe('a thread of next to nothing', () => {
  it('still gives reports, which say so', async () => {
    const { analysis } = await runQuietly(smallHome(replies.slice(0, 1)));
    const summary = readFileSync(join(analysis.places.reports, 'summary.md'), 'utf8');
    expect(summary).toContain('No issue is in a reply with over 2 likes, so there is no order.');
  });
});
