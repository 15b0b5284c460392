import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { ShortLinkOptions } from '../../../pipeline/sources/short-links/resolve-short-links.ts';
import { shorteners } from '../../../pipeline/text/address/shorteners.ts';
import { type Shortener, shortener, type Way } from '../../stand-ins/shorteners.ts';
import { stillClock } from '../../stand-ins/still-clock.ts';
import { runQuietly, smallHome } from '../../temporary-home.ts';

const toFind = { to: 'find' };
const root = { id: '1', text: 'What should change?', author: 'host', likes: 0 };

function homeOf(texts: readonly string[]): string {
  const replies = texts.map((text, place) => ({
    id: String(place + 2),
    parent_id: '1',
    text,
    author: `person ${place}`,
    likes: place,
  }));
  return smallHome([root, ...replies]);
}

function asking(known: readonly Shortener[], more: ShortLinkOptions = {}) {
  const hosts = new Set([...shorteners, ...known.map(({ host }) => host)]);
  const shortLinks = { hosts, loopback: true, perSecond: Number.POSITIVE_INFINITY, ...more };
  return { to: 'find', collecting: { online: true, clock: stillClock(), shortLinks } };
}

function rows(database: string, sql: string): unknown[] {
  const connection = new BetterSqlite3(database, { readonly: true });
  const found = connection.prepare(sql).raw().all();
  connection.close();
  return found;
}

const linkRows = 'select url, people, resolved_from from finding_links';
const resolvedRows = 'select address, target, outcome, times from resolved_links order by address';

describe('resolving short addresses', () => {
  it('is done with --online alone, and needs it no more once it is known', async () => {
    const one = await shortener(() => ({ to: 'https://paper.example/x' }));
    const home = homeOf([`Read ${one.url}/a`, 'Read https://paper.example/x']);
    const { analysis } = await runQuietly(home, 'small', toFind);
    const { database } = analysis.places;
    expect(one.asked).toEqual([]);
    expect(rows(database, linkRows)).toHaveLength(2);

    const online = await runQuietly(home, 'small', asking([one]));
    expect(online.ran).toContain('find');
    const known = [['https://paper.example/x', 2, JSON.stringify([`${one.url}/a`])]];
    expect(rows(database, linkRows)).toEqual(known);
    expect(online.said).toContain('Of 1 short address in the posts 1 is resolved.');

    expect((await runQuietly(home, 'small', toFind)).ran).toEqual([]);
    expect((await runQuietly(home, 'small', asking([one]))).ran).toEqual([]);
    expect(one.asked).toEqual(['HEAD /a']);
    await runQuietly(home, 'small', { from: 'collect', ...toFind });
    expect(rows(database, linkRows)).toEqual(known);
  });

  it('asks what failed again in a later run, once each time', async () => {
    let way: Way = { status: 500 };
    const one = await shortener(() => way);
    const home = homeOf([`Read ${one.url}/a`]);
    const { analysis, said } = await runQuietly(home, 'small', asking([one]));
    const { database } = analysis.places;
    expect(said).toContain('Of 1 short address in the posts 1 met a fault of its shortener.');
    expect(rows(database, resolvedRows)).toEqual([[`${one.url}/a`, null, 'failed', 1]]);
    expect((await runQuietly(home, 'small', asking([one]))).ran).toEqual([]);
    expect(rows(database, resolvedRows)).toEqual([[`${one.url}/a`, null, 'failed', 2]]);
    way = { to: 'https://paper.example/x' };
    await runQuietly(home, 'small', asking([one]));
    expect(rows(database, resolvedRows)).toEqual([
      [`${one.url}/a`, 'https://paper.example/x', 'resolved', 3],
    ]);
  });

  it('leaves a shortener alone that is silent three times in a row, and goes on with others', async () => {
    const silent = await shortener(() => 'silence');
    const other = await shortener((path) => ({ to: `https://paper.example${path}` }));
    const texts = ['a', 'b', 'c', 'd', 'e'].map(
      (name) => `${silent.url}/${name} ${other.url}/${name}`,
    );
    const options = asking([silent, other], { timeout: 250 });
    const { analysis, said } = await runQuietly(homeOf(texts), 'small', options);
    expect(silent.asked).toHaveLength(3);
    expect(other.asked).toHaveLength(5);
    expect(said).toContain(
      `${silent.host} gave no answer 3 times in a row and is not asked again in this run.`,
    );
    const outcomes = 'select outcome, count(*) from resolved_links group by 1 order by 1';
    expect(rows(analysis.places.database, outcomes)).toEqual([
      ['no-answer', 3],
      ['resolved', 5],
    ]);
  });

  it('asks each address once, however often and in whatever form it stands in posts', async () => {
    const one = await shortener(() => ({ to: 'https://paper.example/x' }));
    const home = homeOf([
      `${one.url}/a`,
      `Again ${one.url}/a?utm_source=x`,
      `And ${one.url}/a#top`,
    ]);
    await runQuietly(home, 'small', asking([one]));
    expect(one.asked).toEqual(['HEAD /a']);
  });

  it('ends with the address that is under way when a person stops it', async () => {
    const stop = new AbortController();
    const one = await shortener(() => {
      stop.abort();
      return { to: 'https://paper.example/x' };
    });
    const home = homeOf(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${one.url}/${name}`));
    const options = asking([one]);
    const collecting = { ...options.collecting, signal: stop.signal };
    await expect(runQuietly(home, 'small', { ...options, collecting })).rejects.toThrow(
      'what came in is kept',
    );
    expect(one.asked.length).toBeLessThan(6);
  });

  it('says so where there are none', async () => {
    const { said } = await runQuietly(homeOf(['More buses']), 'small', asking([]));
    expect(said).toContain('No short address stands in the posts.');
  });
});
