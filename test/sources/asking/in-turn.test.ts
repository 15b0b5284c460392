import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../pipeline/database/access.ts';
import { inputHash, inputReads } from '../../../pipeline/database/input-hash.ts';
import { type Connection, openStore } from '../../../pipeline/database/open.ts';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import { inTurn, type TurnOptions } from '../../../pipeline/sources/asking/in-turn.ts';
import { GaveUp, Interrupted, StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import type { Service } from '../../../pipeline/sources/service.ts';
import { readAgain } from '../../../pipeline/sources/store/read-again.ts';
import { startAnew } from '../../../pipeline/sources/store/start-anew.ts';
import { storePage } from '../../../pipeline/sources/store/store-page.ts';
import { type Shelf, shelves } from '../../stand-ins/shelf.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';
import { temporaryHome } from '../../temporary-home.ts';

/** How many questions have no answer yet. */
function waitingIn(database: Connection): unknown {
  return database.prepare('select count(*) from requests where page is null').pluck().get();
}

const thread: Readonly<Record<string, Shelf>> = {
  first: { ids: ['root', 'a<root', 'b<root'], next: ['second', 'third'] },
  second: { ids: ['c<a', 'd<gone'], next: ['fourth'] },
  third: { ids: ['e<lost'] },
  fourth: { ids: [] },
  'missing gone': { ids: ['gone<b'] },
};
const everyPost = ['a', 'b', 'c', 'd', 'e', 'gone', 'root'];
const progress = { expect() {}, step() {} };

function openDatabase(): Connection {
  const { write } = openStore(join(temporaryHome(), 'thread.sqlite'));
  startAnew(write, 'the thread');
  return write;
}

/** Takes pages until nothing is left, or as many as given. */
async function take(
  service: Service,
  database: Connection,
  { pages = Number.POSITIVE_INFINITY, ...options }: Partial<TurnOptions> & { pages?: number } = {},
  asking = quietAsking(),
): Promise<void> {
  const none = Number.POSITIVE_INFINITY;
  const given = { refresh: false, maxCost: none, maxPosts: none, ...options };
  if (pages === 0) return;
  let taken = 0;
  for await (const page of inTurn(service, database, given, asking).pages()) {
    await storePage(database, page, { seenAt: null, progress });
    if (++taken === pages) return;
  }
}

const postsIn = (database: Connection) =>
  database.prepare('select id from posts order by id').pluck().all();

const hashOf = (database: Connection) => inputHash(readerOf(database, inputReads, 'The test'));

/** Every collected table, row by row. */
function everything(database: Connection): Record<string, unknown[]> {
  return Object.fromEntries(
    collectedTableNames.map((table) => [
      table,
      database.prepare(`select * from ${table} order by 1, 2`).all(),
    ]),
  );
}

describe('asking in turn', () => {
  it('asks every question that an answer leads to, and for the posts that others answer', async () => {
    const asked: string[] = [];
    const database = openDatabase();
    await take(
      shelves(() => thread, asked),
      database,
    );
    expect(postsIn(database)).toEqual(everyPost);
    expect(asked).toEqual([
      ...['first', 'second', 'third', 'fourth'],
      ...['missing gone', 'missing lost'],
    ]);
    expect(database.prepare('select root from origin').pluck().get()).toBe('root');
  });

  it.each([1, 2, 3, 4, 5])('goes on after %i pages as if nobody had stopped it', async (pages) => {
    const undisturbed = openDatabase();
    await take(
      shelves(() => thread),
      undisturbed,
    );
    const asked: string[] = [];
    const database = openDatabase();
    const service = shelves(() => thread, asked);
    await take(service, database, { pages });
    await take(service, database);
    expect(everything(database)).toEqual(everything(undisturbed));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('takes a later answer that is the same for what it is, and still asks what it leads to', async () => {
    let now = thread;
    const asked: string[] = [];
    const database = openDatabase();
    const service = shelves(() => now, asked);
    await take(service, database);
    now = { ...thread, third: { ids: ['e<lost', 'new<a'] }, late: { ids: ['late<a'] } };
    asked.length = 0;
    await take(service, database);
    expect(asked.slice(0, 3)).toEqual(['first', 'late', 'second']);
    expect(postsIn(database)).toEqual([...everyPost, 'late', 'new'].sort());
    const kept = database.prepare(
      'select count(*) from answers where length(answer) > 0 and ask like \'%"first"%\'',
    );
    expect(kept.pluck().get()).toBe(1);
    expect(waitingIn(database)).toBe(0);
  });

  it('stops between two pages when a person wants it', async () => {
    const controller = new AbortController();
    const database = openDatabase();
    const service = shelves(() => {
      controller.abort();
      return thread;
    });
    const asking = quietAsking({ signal: controller.signal });
    await expect(take(service, database, {}, asking)).rejects.toThrow(Interrupted);
    expect(postsIn(database)).toEqual(['a', 'b', 'root']);
    await take(service, database);
    expect(postsIn(database)).toEqual(everyPost);
  });

  it('stops before it would bring or cost more than it may, and goes on later', async () => {
    const database = openDatabase();
    const service = shelves(() => thread);
    await expect(take(service, database, { maxPosts: 3 })).rejects.toThrow(
      '--max-posts 3 is reached: this run brought 3 posts for about $3.00; run again to go on from here.',
    );
    await expect(take(service, database, { maxCost: 3 })).rejects.toThrow(StoppedEarly);
    expect(postsIn(database)).toEqual(['a', 'b', 'c', 'd', 'root']);
    await take(service, database);
    expect(postsIn(database)).toEqual(everyPost);
  });

  it('makes everything again from the answers that it kept, without asking', async () => {
    const asked: string[] = [];
    const database = openDatabase();
    const service = shelves(() => thread, asked);
    await take(service, database);
    const before = everything(database);
    const times = asked.length;
    database.exec("update posts set text = 'spoilt'; delete from counts where post_id = 'a'");
    expect(await readAgain(service, { database, progress })).toBe(6);
    expect(everything(database)).toEqual(before);
    expect(asked.length).toBe(times);
  });

  it('puts nothing in line again when it reads the answers of several rounds', async () => {
    const database = openDatabase();
    const service = shelves(() => thread);
    for (let round = 1; round <= 3; round++) await take(service, database);
    await readAgain(service, { database, progress });
    expect(waitingIn(database)).toBe(0);
  });

  it('follows an answer that goes back to what it was', async () => {
    let now = thread;
    const database = openDatabase();
    let day = 1;
    const service = shelves(
      () => now,
      [],
      () => `2026-11-0${day}T12:00:00.000Z`,
    );
    const kept = () => database.prepare('select max(seen_at) from latest_counts').pluck().get();
    for (const likes of [thread, { ...thread, third: { ids: ['e<lost', 'f<e'] } }, thread]) {
      now = likes;
      await take(service, database);
      expect(kept()).toBe(`2026-11-0${day}T12:00:00.000Z`);
      day++;
    }
    const before = everything(database);
    await readAgain(service, { database, progress });
    expect(everything(database)).toEqual(before);
  });

  it('is followed by another round where it was taken up again on a later day', async () => {
    let day = 1;
    const asked: string[] = [];
    const database = openDatabase();
    const service = shelves(
      () => thread,
      asked,
      () => `2026-11-0${day}T12:00:00.000Z`,
    );
    await take(service, database, { pages: 2 });
    day = 2;
    await take(service, database);
    expect(asked.filter((shelf) => shelf === 'first')).toEqual(['first', 'first']);
    expect(asked).toContain('late');
  });

  it('asks the other questions where the service fails at one of them', async () => {
    const database = openDatabase();
    const service = shelves(() => thread);
    const failing: Service = {
      ...service,
      ask: async (ask, asking) => {
        if (ask.shelf === 'second') throw new GaveUp('The service answered 500.');
        return service.ask(ask, asking);
      },
    };
    await expect(take(failing, database)).rejects.toThrow('The service answered 500.');
    expect(postsIn(database)).toEqual(['a', 'b', 'e', 'root']);
    await take(service, database);
    expect(postsIn(database)).toEqual(everyPost);
  });

  it('keeps an empty answer of a later round without taking it for news', async () => {
    const database = openDatabase();
    const service = shelves(() => thread);
    await take(service, database);
    const pages = database.prepare('select count(*) from pages').pluck();
    const before = { pages: pages.get() as number, hash: hashOf(database) };
    await take(service, database);
    expect(pages.get()).toBeGreaterThan(before.pages);
    expect(hashOf(database)).toBe(before.hash);
  });

  it('notes what the same answer is charged on another day, and forgets a ceiling that is gone', async () => {
    const database = openDatabase();
    let day = '2026-11-21';
    const service = shelves(
      () => thread,
      [],
      () => `${day}T12:00:00.000Z`,
    );
    await take(service, database);
    database.exec("insert into ceilings values ('root', 'sixty-posts')");
    day = '2026-11-22';
    await take(service, database);
    const charges = database.prepare('select day, count(*) from charges group by day').raw().all();
    expect(charges).toEqual([
      ['2026-11-21', 7],
      // But for the one that is here and that nobody asked for by itself again.
      ['2026-11-22', 6],
    ]);
    expect(database.prepare('select * from ceilings').all()).toEqual([]);
  });
});
