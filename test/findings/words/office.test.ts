import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../pipeline/analysis/home.ts';
import { readerOf } from '../../../pipeline/database/access.ts';
import type {
  FindingKeyWordRow,
  FindingWordComparisonRow,
} from '../../../pipeline/database/word-findings.ts';
import { threadWords } from '../../../pipeline/findings/words/thread-words.ts';
import { wordComparisons } from '../../../pipeline/findings/words/word-comparisons.ts';
import { wordFindings } from '../../../pipeline/findings/words/word-findings.ts';
import { randomFrom } from '../../bench/random.ts';
import { runQuietly, temporaryHome } from '../../temporary-home.ts';
import {
  grouped,
  type PlainCount,
  type PlainToken,
  plainFigures,
  plainTokens,
  plainWords,
} from './plain-words.ts';

/** A real thread, which is not part of the project. Its words are counted here by other means. */
const file = resolve(packageFolder, '../shared/data/threads/x-thread-office/replies.jsonl');

async function office(likes: number) {
  const home = temporaryHome({
    'analyses/office/analysis.yaml': `title: Offices\nquestion: What?\nfile: ${file}\nthresholds: { likes: ${likes} }\n`,
    'analyses/office/themes.yaml': readFileSync(
      join(packageFolder, 'test/real/office-themes.yaml'),
      'utf8',
    ),
  });
  const { analysis } = await runQuietly(home, 'office', { to: 'find' });
  return new BetterSqlite3(analysis.places.database, { readonly: true });
}

describe.skipIf(!existsSync(file))('the words of a real thread, where it is there,', () => {
  it('differ by theme and likes as plain counts over voices say, word for word', async () => {
    const database = await office(5);
    const all = <Row>(sql: string) => database.prepare(sql).all() as Row[];
    const forms = all<{ forms: string }>('select forms from phrases').map(
      (row) => JSON.parse(row.forms) as string[],
    );
    const tokens = grouped(all<PlainToken>(plainTokens), ({ reply }) => reply);
    const bodies = new Map<string, Set<number>>([
      [
        'replies:liked',
        new Set(
          all<{ reply: number }>('select reply from weights where likes > 5').map(
            (row) => row.reply,
          ),
        ),
      ],
    ]);
    for (const { theme, reply } of all<{ theme: string; reply: number }>('select * from tags')) {
      bodies.set(theme, (bodies.get(theme) ?? new Set()).add(reply));
    }
    const echoes = new Map(
      all<{ reply: number; places: string }>(
        "select * from flags where flag = 'question-echo' and stands = 1",
      ).map(({ reply, places }) => [reply, JSON.parse(places) as [number, number][]]),
    );
    // A theme's own are also the matches of themes within it.
    const matches = grouped(
      all<{ theme: string; reply: number; starts: number; ends: number }>(
        `with recursive within (theme, inner) as (
           select theme, theme from themes
           union select within.theme, themes.theme from within join themes on parent = inner)
         select within.theme, reply, starts, ends from within join matches on matches.theme = inner`,
      ),
      ({ theme, reply }) => `${theme} ${reply}`,
    );
    const comparisons = all<FindingWordComparisonRow>('select * from finding_word_comparisons');
    expect(comparisons.filter(({ reason }) => reason === null).length).toBeGreaterThan(6);
    for (const comparison of comparisons.filter(({ reason }) => reason === null)) {
      const body = bodies.get(comparison.comparison)!;
      const [voices, rest] = [new Set<number>(), new Set<number>()];
      const counts = new Map<string, PlainCount>();
      for (const [reply, own] of tokens) {
        const isIn = body.has(reply);
        (isIn ? voices : rest).add(own[0]!.voice);
        for (const { lemma, form, starts, ends } of plainWords(own, forms)) {
          const repeated = echoes.get(reply) ?? [];
          if (repeated.some(([from, to]) => from <= starts && ends <= to)) continue;
          const count = counts.get(lemma) ?? {
            forms: new Set(),
            in: new Set(),
            out: new Set(),
            own: 0,
            all: 0,
          };
          counts.set(lemma, count);
          count.forms.add(form);
          count[isIn ? 'in' : 'out'].add(own[0]!.voice);
          if (!isIn) continue;
          count.all++;
          const around = matches.get(`${comparison.comparison} ${reply}`) ?? [];
          if (around.some((match) => match.starts < ends && starts < match.ends)) count.own++;
        }
      }
      const [m, n] = [voices.size, rest.size];
      const frequent = [...counts].filter(([, { in: a, out: b }]) => {
        const share = Math.min(m, n) / (m + n);
        return new Set([...a, ...b]).size >= 5 && (a.size + b.size) * share >= 1;
      });
      const tested = frequent.filter(([, count]) => count.own * 2 <= count.all);
      expect(comparison).toMatchObject({
        voices: m,
        rest_voices: n,
        tested: tested.length,
        own_words: frequent.length - tested.length,
      });
      const figures = tested.map(([, count]) => plainFigures(count, m, n));
      const keys = all<FindingKeyWordRow>('select * from finding_key_words').filter(
        (row) => row.comparison === comparison.comparison,
      );
      for (const key of keys) {
        const same = figures.filter(
          ({ a, b, forms: its }) =>
            a === key.voices && b === key.rest_voices && its.has(key.word.toLowerCase()),
        );
        expect(same.length, key.word).toBeGreaterThan(0);
        expect(key.log_likelihood).toBeCloseTo(same[0]!.statistic, 8);
        expect(key.log_ratio).toBeCloseTo(same[0]!.ratio, 10);
      }
      // Those found are those with the largest statistics, and nothing between them is missing.
      const largest = figures.map(({ statistic }) => statistic).sort((x, y) => y - x);
      const found = keys.map((key) => key.log_likelihood).sort((x, y) => y - x);
      expect(found).toHaveLength(comparison.different);
      found.forEach((statistic, place) => {
        expect(statistic).toBeCloseTo(largest[place]!, 8);
      });
    }
    database.close();
  });

  it('have people and voices as plain counts have them, word for word', async () => {
    const database = await office(20);
    const rows = database
      .prepare(
        `select word, lemma, people, replies from finding_words
         join (select lemma, count(distinct person) as persons, count(distinct reply) as replied
           from tokens_in_rows join weights using (reply) where kind = 'word' and stop = 0
           group by lemma) on word = lemma and kind = 'word'
         where replies = replied and people <> persons`,
      )
      .all();
    expect(rows).toEqual([]);
    database.close();
  });

  it('tell no more than 1 in 20 bodies apart that are drawn by lot', async () => {
    const database = await office(20);
    const read = readerOf(database, wordFindings.reads, 'The test');
    const thread = threadWords(read, { expect() {}, step() {} });
    const random = randomFrom(11);
    const drawn = Array.from({ length: 200 }, (_, place) => {
      const side = new Map(thread.replies.map(({ voice }) => [voice, Number(random() < 0.3)]));
      const has = Uint8Array.from(thread.replies, ({ voice }) => side.get(voice)!);
      return { comparison: String(place), name: '', themes: new Set<string>(), has };
    });
    const { comparisons } = wordComparisons(thread, drawn);
    expect(comparisons.every(({ tested }) => tested > 100)).toBe(true);
    const apart = comparisons.filter(({ different }) => different > 0);
    expect(apart.length).toBeLessThanOrEqual(200 / 20 + 8);
    database.close();
  });
});
