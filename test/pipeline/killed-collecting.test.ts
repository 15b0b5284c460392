import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { openToRead } from '../../pipeline/database/open.ts';
import { collectedTableNames } from '../../pipeline/database/schema.ts';
import type { Fault } from '../stand-ins/server.ts';
import { standInForX, type XStandIn } from '../stand-ins/x.ts';
import { type InventedThread, inventedThread } from '../stand-ins/x-conversation.ts';
import { token } from '../stand-ins/x-limits.ts';
import { smallCodebook, temporaryHome } from '../temporary-home.ts';

const program = resolve(packageFolder, 'pipeline/command-line/listening-post.mjs');
const thread = inventedThread(1700, { quotes: 30 });

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function homeFor({ root }: InventedThread): string {
  return temporaryHome({
    'analyses/small/analysis.yaml': `title: Shade\nquestion: What does the park need?\npost: https://x.com/i/status/${root}\nquotes: count\n`,
    'analyses/small/themes.yaml': smallCodebook,
  });
}

function start(home: string, url: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, '--home', home, ...words], {
    env: { ...process.env, X_API_URL: url, X_BEARER_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<Ended> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      said += part.toString();
    });
  }
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

/** Every collected table of a home, row by row. */
function everythingIn(home: string): Record<string, unknown[]> {
  const database = openToRead(resolve(home, 'data/small.sqlite'))!;
  const tables = collectedTableNames.map((table) => [
    table,
    database.prepare(`select * from ${table}`).all(),
  ]);
  database.close();
  return Object.fromEntries(tables);
}

const timesRead = ({ readsOf }: XStandIn) => new Set(readsOf.values());

describe('collecting that is killed at every page in turn', () => {
  it('ends with the database of an undisturbed run, and has read no post twice', async () => {
    const calm = await standInForX(thread);
    const undisturbed = homeFor(thread);
    expect((await ended(start(undisturbed, calm.url, ['collect', 'small']))).code).toBe(0);
    const requests = calm.asked.length;
    expect(requests).toBeGreaterThan(8);

    let child: ChildProcess | undefined;
    let kills = 0;
    const heard = (): Fault | undefined => {
      // The first request that a process makes is answered, its second kills it.
      if (++heardOfThisOne < 2 || kills === requests) return undefined;
      kills++;
      child?.kill('SIGKILL');
      return 'reset';
    };
    let heardOfThisOne = 0;
    const stormy = await standInForX(thread, { heard });
    const killed = homeFor(thread);
    let end: Ended;
    do {
      heardOfThisOne = 0;
      child = start(killed, stormy.url, ['collect', 'small']);
      end = await ended(child);
    } while (end.code === null);

    expect(end.code, end.said).toBe(0);
    expect(kills).toBe(requests - 1);
    expect(everythingIn(killed)).toEqual(everythingIn(undisturbed));
    expect(timesRead(stormy)).toEqual(new Set([1]));
    expect(timesRead(calm)).toEqual(new Set([1]));
  });
});

describe('collecting that is stopped', () => {
  it('by Ctrl-C finishes the page, ends with 130, and goes on from there', async () => {
    let child: ChildProcess | undefined;
    const service = await standInForX(thread, {
      heard: ({ path }, number) => {
        if (path.endsWith('/search/all') && number < 7) child?.kill('SIGINT');
        return undefined;
      },
    });
    const home = homeFor(thread);
    child = start(home, service.url, ['run', 'small']);
    const first = await ended(child);
    expect(first.code).toBe(130);
    expect(first.said).toContain('what came in is kept');
    expect(first.said).not.toMatch(/^ +clean/m);
    const posts = everythingIn(home).posts!.length;
    expect(posts).toBeGreaterThan(400);
    child = undefined;
    expect((await ended(start(home, service.url, ['collect', 'small']))).code).toBe(0);
    expect(timesRead(service)).toEqual(new Set([1]));
  });

  it('by spent credit makes the reports of what is there, says so, ends with 3, and goes on later', async () => {
    const poor = await standInForX(thread, { credits: 600 });
    const home = homeFor(thread);
    const { code, said } = await ended(start(home, poor.url, ['run', 'small']));
    expect(code, said).toBe(3);
    expect(said).toMatch(/Collecting is not finished/);
    expect(said).toMatch(/credit/i);
    expect(said).toMatch(/^Reports: /m);
    expect(said).not.toContain(token);
    const status = await ended(start(home, poor.url, ['status', 'small']));
    expect(status.said).toContain('Collecting is not finished');

    const rich = await standInForX(thread);
    expect((await ended(start(home, rich.url, ['collect', 'small']))).code).toBe(0);
    const readTwice = [...rich.readsOf.keys()].filter((id) => poor.readsOf.has(id));
    expect(readTwice).toEqual([]);
  });
});
