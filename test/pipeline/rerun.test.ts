import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { pipeline } from '../../pipeline/pipeline.ts';
import { runQuietly, smallCodebook, smallHome, smallSettings } from '../temporary-home.ts';

const replies = [
  { id: '900719925474099301', text: 'What should change?', author: 'host', likes: 5 },
  {
    id: '900719925474099302',
    parent_id: '900719925474099301',
    text: 'Buses',
    author: 'ann',
    likes: 4,
  },
  {
    id: '900719925474099303',
    parent_id: '900719925474099301',
    text: 'Listen!',
    author: 'bob',
    likes: 1,
  },
];
const all = pipeline.map((stage) => stage.name);
const from = (stage: string) => all.slice(all.indexOf(stage));

describe('a second run', () => {
  it('does nothing where nothing has changed', async () => {
    const home = smallHome(replies);
    expect((await runQuietly(home)).ran).toEqual(all);
    expect((await runQuietly(home)).ran).toEqual([]);
  });

  it('starts at tag where the codebook has changed', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    writeFileSync(
      join(home, 'analyses/small/themes.yaml'),
      smallCodebook.replace('train*', 'tram'),
    );
    expect((await runQuietly(home)).ran).toEqual(from('tag'));
  });

  it('leaves the words alone where only the threshold of likes has changed', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    writeFileSync(
      join(home, 'analyses/small/analysis.yaml'),
      smallSettings.replace('likes: 2', 'likes: 3'),
    );
    expect((await runQuietly(home)).ran).toEqual(from('weigh'));
  });

  it('makes a report anew that was deleted', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    rmSync(join(home, 'reports/small/summary.md'));
    expect((await runQuietly(home)).ran).toEqual(['publish']);
  });

  it('brings into the findings when the likes were counted, once the settings say it', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    writeFileSync(
      join(home, 'analyses/small/analysis.yaml'),
      `${smallSettings}collected: 2024-05-06\n`,
    );
    expect((await runQuietly(home)).ran).toEqual(all);
    const { thread } = JSON.parse(readFileSync(join(home, 'reports/small/findings.json'), 'utf8'));
    expect(thread.collectedAt).toContain('2024-05-06');
  });

  it('makes the reports anew under new pseudonyms where their key is gone', async () => {
    const home = smallHome(replies);
    const { analysis } = await runQuietly(home);
    rmSync(analysis.places.pseudonymKey);
    const { ran, said } = await runQuietly(home);
    expect(ran).toEqual(['publish']);
    expect(said.join(' ')).toContain('The key of pseudonyms was gone');
  });

  it('can be forced from a stage, and stopped at one', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    expect((await runQuietly(home, 'small', { from: 'clean', to: 'tag' })).ran).toEqual([
      'clean',
      'tokenise',
      'tag',
    ]);
  });
});

describe('a newer copy of a thread', () => {
  it('brings likes up to date and keeps their history', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    const newer = replies.map((reply) => ({ ...reply, likes: reply.likes + 10 }));
    newer[2]!.likes = 1;
    writeFileSync(
      join(home, 'data/replies.jsonl'),
      newer.map((reply) => `${JSON.stringify(reply)}\n`).join(''),
    );
    const { analysis } = await runQuietly(home);
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    const history = database
      .prepare('select post_id, likes from counts order by post_id, page')
      .raw()
      .all();
    expect(history).toEqual([
      ['900719925474099301', 5],
      ['900719925474099301', 15],
      ['900719925474099302', 4],
      ['900719925474099302', 14],
      ['900719925474099303', 1],
      ['900719925474099303', 1],
    ]);
    expect(database.prepare('select likes from replies order by reply').pluck().all()).toEqual([
      14, 1,
    ]);
  });

  it('that says nothing of likes leaves them as they were', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    const silent = replies.map(({ likes: _, ...reply }) => reply);
    writeFileSync(
      join(home, 'data/replies.jsonl'),
      silent.map((reply) => `${JSON.stringify(reply)}\n`).join(''),
    );
    const { analysis, said } = await runQuietly(home);
    expect(said.join(' ')).toContain('no column of likes was found');
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    expect(database.prepare('select likes from replies order by reply').pluck().all()).toEqual([
      4, 1,
    ]);
  });

  it('that brings a missing parent ends its tombstone', async () => {
    const home = smallHome(replies.slice(1));
    await runQuietly(home);
    writeFileSync(
      join(home, 'data/replies.jsonl'),
      replies.map((reply) => `${JSON.stringify(reply)}\n`).join(''),
    );
    const { analysis } = await runQuietly(home);
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    expect(database.prepare('select count(*) from tombstones').pluck().get()).toBe(0);
  });
});

describe('what is collected', () => {
  const counted = (home: string) => {
    const database = new BetterSqlite3(join(home, 'data/small.sqlite'), { readonly: true });
    return database.prepare('select text from replies where left_out is null').pluck().all();
  };
  const rows = (...texts: string[]) => texts.map((text) => JSON.stringify({ text })).join('\n');

  it('is collected anew where the columns or the files of the settings change', async () => {
    const home = smallHome([]);
    const file = join(home, 'data/replies.jsonl');
    writeFileSync(file, '{"a": "More buses", "b": "Listen"}\n{"a": "Trains", "b": "Ask"}\n');
    const settings = join(home, 'analyses/small/analysis.yaml');
    writeFileSync(settings, `${smallSettings}columns: { text: a }\n`);
    await runQuietly(home);
    expect(counted(home)).toEqual(['More buses', 'Trains']);
    writeFileSync(settings, `${smallSettings}columns: { text: b }\n`);
    expect((await runQuietly(home)).said.join(' ')).toContain('all is collected anew');
    expect(counted(home).sort()).toEqual(['Ask', 'Listen']);
  });

  it('follows a list without ids as it stands now, and a corrected text of a post with one', async () => {
    const home = smallHome([]);
    const file = join(home, 'data/replies.jsonl');
    writeFileSync(file, rows('More buses', 'Trains'));
    await runQuietly(home);
    writeFileSync(file, rows('More busses', 'Trains', 'Trams'));
    await runQuietly(home);
    expect(counted(home).sort()).toEqual(['More busses', 'Trains', 'Trams']);
    writeFileSync(file, '{"id": "1", "text": "Old"}\n');
    await runQuietly(home, 'small', { from: 'collect' });
    writeFileSync(file, '{"id": "1", "text": "N"}\n');
    await runQuietly(home);
    expect(counted(home)).toEqual(['N']);
  });

  it('keeps the whole of a text where a newer copy has only its beginning', async () => {
    const home = smallHome([{ id: '1', text: 'A long text that goes on' }]);
    await runQuietly(home);
    writeFileSync(join(home, 'data/replies.jsonl'), '{"id": "1", "text": "A long text…"}\n');
    await runQuietly(home);
    expect(counted(home)).toEqual(['A long text that goes on']);
  });
});

describe('a file that holds several threads', () => {
  const thread = (root: string, ...answers: string[]) => [
    { id: root, conversation_id: root, text: `Question ${root}`, author: `host ${root}` },
    ...answers.map((text, place) => ({
      id: `${root}${place}`,
      conversation_id: root,
      parent_id: place === 0 ? root : `gone${place}`,
      text,
      author: `${root} ${place}`,
    })),
  ];
  const posts = [
    ...thread('10000', 'Buses', 'Trains', 'Trams'),
    ...thread('20000', 'Ask', 'Listen'),
  ];

  it('gives the one with most posts, or the one asked for, and nothing of the others', async () => {
    const find = async (settings: string) => {
      const { analysis, said } = await runQuietly(smallHome(posts, settings));
      const database = new BetterSqlite3(analysis.places.database, { readonly: true });
      const texts = database
        .prepare('select text from replies where left_out is null')
        .pluck()
        .all();
      const coverage = Object.fromEntries(
        database.prepare('select measure, value from finding_coverage').raw().all() as [
          string,
          string,
        ][],
      );
      return { texts, said: said.join(' '), coverage };
    };
    const most = await find(smallSettings);
    expect(most.texts).toEqual(['Buses', 'Trains', 'Trams']);
    expect(most.said).toContain('3 of 6 posts belong to other threads than that of 10000');
    expect(most.coverage).toMatchObject({ expected: '5', collected: '3', elsewhere: '3' });
    const other = await find(`${smallSettings}post: https://x.com/a/status/20000\n`);
    expect(other.texts).toEqual(['Ask', 'Listen']);
  });

  it('gives only what a reply started, where the post asked for is one', async () => {
    const answers = [
      { id: '10000', conversation_id: '10000', text: 'Question', author: 'a' },
      { id: '10001', conversation_id: '10000', parent_id: '10000', text: 'Aside', author: 'b' },
      { id: '10002', conversation_id: '10000', parent_id: '10000', text: 'Buses?', author: 'c' },
      { id: '10003', conversation_id: '10000', parent_id: '10002', text: 'Trains', author: 'd' },
      { id: '10004', conversation_id: '10000', parent_id: '10003', text: 'Trams', author: 'e' },
    ];
    const home = smallHome(answers, `${smallSettings}post: https://x.com/c/status/10002\n`);
    const { analysis } = await runQuietly(home, 'small', { to: 'clean' });
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    const counted = database
      .prepare('select text from replies where left_out is null')
      .pluck()
      .all();
    expect(counted).toEqual(['Trains', 'Trams']);
  });

  it('is refused where the post asked for is not in it', async () => {
    const home = smallHome(posts, `${smallSettings}post: https://x.com/a/status/99999\n`);
    await expect(runQuietly(home)).rejects.toThrow(
      /analysis\.yaml:5: found the post 99999, which none of the posts/,
    );
  });
});

describe('a file that can only be read in part', () => {
  it('gives what can be read, and keeps the rest aside with line and reason', async () => {
    const home = smallHome(replies);
    appendFileSync(join(home, 'data/replies.jsonl'), '{"id": "4", "text": \n');
    const { analysis, said } = await runQuietly(home);
    expect(said.join(' ')).toContain('1 rows could not be read');
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    const kept = database.prepare('select line, row from unreadable').all();
    expect(kept).toEqual([{ line: 4, row: '{"id": "4", "text": ' }]);
    expect(readFileSync(join(home, 'reports/small/findings.json'), 'utf8')).toContain(
      '"unreadable": 1',
    );
  });

  it('is refused where half of it cannot be read, and nothing that was there is lost', async () => {
    const home = smallHome(replies);
    await runQuietly(home);
    writeFileSync(join(home, 'data/replies.jsonl'), `${JSON.stringify(replies[0])}\nnot json\n`);
    await expect(runQuietly(home)).rejects.toThrow(
      /found 1 rows that cannot be read beside 1 that can .*more than half must be readable/,
    );
    const database = new BetterSqlite3(join(home, 'data/small.sqlite'), { readonly: true });
    expect(database.prepare('select count(*) from posts').pluck().get()).toBe(3);
  });
});

describe('a stage that fails', () => {
  it('leaves the tables and reports of the last run as they were', async () => {
    const home = smallHome(replies);
    const { analysis } = await runQuietly(home);
    const before = readFileSync(join(home, 'reports/small/findings.json'));
    rmSync(analysis.places.pseudonymKey);
    writeFileSync(analysis.places.pseudonymKey, 'damaged');
    writeFileSync(
      join(home, 'analyses/small/analysis.yaml'),
      smallSettings.replace('likes: 2', 'likes: 3'),
    );
    await expect(runQuietly(home)).rejects.toThrow('found no pseudonym key');
    expect(readFileSync(join(home, 'reports/small/findings.json'))).toEqual(before);
  });
});
