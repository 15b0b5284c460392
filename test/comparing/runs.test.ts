import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openRun } from '../../pipeline/comparing/runs/open-run.ts';
import { runLines } from '../../pipeline/comparing/runs/run-lines.ts';
import { openStore, openToRead } from '../../pipeline/database/open.ts';
import { runQuietly, smallHome } from '../temporary-home.ts';
import {
  copyOf,
  exchange,
  homeForAll,
  invented,
  runAndKeep,
  smallFiles,
  writeReplies,
} from './compared.ts';

const replies = invented(['We need more buses', 'ann', 4], ['Listen to us', 'bob', 1]);
const settings = 'analyses/small/analysis.yaml';

function rows(home: string): Record<string, unknown>[] {
  const database = new BetterSqlite3(join(home, 'data/small.sqlite'), { readonly: true });
  const found = database.prepare('select * from runs order by run').all();
  database.close();
  return found as Record<string, unknown>[];
}

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter((file) => file.includes('.'))
      .map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );
}

async function runThrice(home: string) {
  writeReplies(home, replies);
  await runAndKeep(home);
  exchange(home, settings, 'likes: 2', 'likes: 1');
  await runAndKeep(home);
  writeReplies(home, [...replies, { ...replies[1], id: '109', text: 'Please listen', likes: 7 }]);
  await runAndKeep(home);
}

/** Run three times, for tests that only look. */
const thrice = homeForAll(smallFiles, runThrice);

describe('a run', () => {
  it('is kept once all stages have finished with something new, and not a second time', async () => {
    const home = smallHome(replies);
    await runQuietly(home, 'small', { to: 'find' });
    expect(rows(home)).toEqual([]);
    await runQuietly(home);
    await runQuietly(home);
    await runQuietly(home, 'small', { from: 'clean' });
    expect(rows(home)).toMatchObject([{ run: 1, posts: 3, replies: 2, changes: null }]);
  });

  it('keeps ids and likes and what was asked, no texts and no names', async () => {
    const home = smallHome(replies);
    await runAndKeep(home);
    const database = new BetterSqlite3(join(home, 'data/small.sqlite'), { readonly: true });
    const [row] = rows(home);
    const kept = (hash: unknown) =>
      gunzipSync(
        database.prepare('select packed from kept where hash = ?').pluck().get(hash) as Buffer,
      ).toString();
    expect(JSON.parse(kept(row!.basis))).toEqual([
      ['100', '101', '102'],
      [5, 4, 1],
    ]);
    const all = ['basis', 'codebook', 'codings', 'settings', 'figures'].map((name) =>
      kept(row![name]),
    );
    for (const text of ['more buses', 'Listen to us', 'ann', 'bob']) {
      expect(all.join(' ').includes(text), text).toBe(false);
    }
    database.close();
  });

  it('shares with other runs what has not changed', async () => {
    const home = thrice();
    const [one, two, three] = rows(home);
    expect(two!.basis).toBe(one!.basis);
    expect(two!.settings).not.toBe(one!.settings);
    expect(three!.codebook).toBe(one!.codebook);
    const database = new BetterSqlite3(join(home, 'data/small.sqlite'), { readonly: true });
    // Two bases, two settings, a codebook, no codings, and figures twice.
    expect(database.prepare('select count(*) from kept').pluck().get()).toBe(8);
    database.close();
  });

  it('outlives a new schema of the derived tables, and collecting anew', async () => {
    const home = copyOf(thrice());
    const file = join(home, 'data/small.sqlite');
    const database = new BetterSqlite3(file);
    database.pragma('user_version = 1');
    database.exec('alter table runs drop column changes');
    database.close();
    openStore(file).close();
    expect(rows(home)).toMatchObject([{ run: 1 }, { run: 2 }, { run: 3, changes: null }]);
    await runAndKeep(home, 'small', { from: 'collect' });
    expect(rows(home).map(({ run }) => run)).toEqual([1, 2, 3]);
  });

  it('is no other where all was collected anew and came to the same', async () => {
    const home = smallHome(replies);
    await runAndKeep(home);
    writeReplies(home, [...replies].reverse());
    await runAndKeep(home, 'small', { from: 'collect' });
    expect(rows(home)).toHaveLength(1);
    const { isOutdated, isStanding, database } = openRun(home, 'small', () => '');
    database.close();
    expect([isOutdated, isStanding]).toEqual([false, true]);
  });

  it('leaves the reports as they would be without it, byte for byte', async () => {
    const home = smallHome(replies);
    const { analysis } = await runQuietly(home);
    const before = filesOf(analysis.places.reports);
    exchange(home, settings, 'likes: 2', 'likes: 1');
    await runQuietly(home);
    exchange(home, settings, 'likes: 1', 'likes: 2');
    await runQuietly(home);
    expect(rows(home)).toHaveLength(3);
    expect(filesOf(analysis.places.reports)).toEqual(before);
  });

  it('stands in the status with its replies and what changed, in a few words', async () => {
    const home = thrice();
    const database = openToRead(join(home, 'data/small.sqlite'))!;
    const [head, ...lines] = runLines('small', database);
    database.close();
    expect(head).toContain('compare small@1 small');
    expect(lines.map((line) => line.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/, 'then'))).toEqual([
      '  @1  then UTC  2 replies',
      '  @2  then UTC  2 replies; settings (thresholds)',
      '  @3  then UTC  3 replies; 1 new post',
    ]);
  });
});

describe('the name of a run', () => {
  it('is its number, last, previous, or the name of the analysis for its last', async () => {
    const home = thrice();
    const named = (text: string) => {
      const { name, isStanding, database } = openRun(home, text, () => '');
      database.close();
      return [name, isStanding];
    };
    expect(named('small')).toEqual(['small@3', true]);
    expect(named('small@last')).toEqual(['small@3', true]);
    expect(named('small@previous')).toEqual(['small@2', false]);
    expect(named('small@1')).toEqual(['small@1', false]);
  });

  it('says so where something has changed since the last run', async () => {
    const home = copyOf(thrice());
    const outdated = (text: string) => {
      const { isOutdated, database } = openRun(home, text, () => '');
      database.close();
      return isOutdated;
    };
    expect(outdated('small')).toBe(false);
    exchange(home, settings, 'likes: 1', 'likes: 5');
    expect([outdated('small'), outdated('small@1')]).toEqual([true, false]);
  });

  it.each([
    ['small@9', 'small@9: found no such run; the nearest is @3, and there are @1 to @3.'],
    ['small@lst', 'small@lst: found "lst" after the @ (did you mean "last"?); a run\'s number'],
    ['smal@1', 'There is no analysis "smal" in'],
    ['smal', '(did you mean "small"?); there are small'],
  ])('%s is answered with one sentence', (name, sentence) => {
    expect(() => openRun(thrice(), name, () => '')).toThrow(sentence);
  });

  it('is refused before a first run, before a second, and once all of its posts are gone', async () => {
    const home = smallHome(replies);
    const open = (name: string) => () => openRun(home, name, (analysis) => `run ${analysis}`);
    expect(open('small')).toThrow(
      'The analysis small has not been run yet; run it first: run small',
    );
    await runQuietly(home, 'small', { to: 'find' });
    expect(open('small')).toThrow('No whole run of small is kept yet');
    await runAndKeep(home);
    expect(open('small@previous')).toThrow('found no run before the only one, @1');
    writeReplies(home, [{ id: '900', text: 'We want trains', author: 'eve', likes: 1 }]);
    await runAndKeep(home, 'small', { from: 'collect' });
    expect(open('small@1')).toThrow('small@1: found none of the posts that it rested on');
  });
});
