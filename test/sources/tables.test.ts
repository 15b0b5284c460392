import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPage, temporary } from './read-pages.ts';

const table = 'id;text;likes\n1;Caf\u00e9 by the \u201criver\u201d;3\n2;Stra\u00dfe;4\n';

describe('tables as text', () => {
  it('reads commas, semicolons and tabs, whichever the first row has most of', async () => {
    for (const [mark, format] of [
      [',', 'CSV'],
      [';', 'CSV with semicolons'],
      ['\t', 'TSV'],
    ] as const) {
      const file = temporary('table.txt', table.replaceAll(';', mark));
      const page = await readPage(file);
      expect(page.format).toBe(format);
      expect(page.posts.map((post) => post.counts.likes)).toEqual([3, 4]);
    }
  });

  it('reads UTF-8 with a mark, UTF-16 of both orders, and Windows-1252, and says which', async () => {
    const littleEndian = Buffer.from(`\ufeff${table}`, 'utf16le');
    const windows1252 = Buffer.from(
      table.replace('\u201c', '\x93').replace('\u201d', '\x94'),
      'latin1',
    );
    for (const [bytes, name] of [
      [Buffer.from(`\ufeff${table}`), 'CSV with semicolons'],
      [littleEndian, 'CSV with semicolons, UTF-16'],
      [Buffer.from(littleEndian).swap16(), 'CSV with semicolons, UTF-16'],
      [windows1252, 'CSV with semicolons, Windows-1252'],
    ] as const) {
      const { posts, format } = await readPage(temporary('table.csv', bytes));
      expect(format).toBe(name);
      expect(posts.map((post) => [post.id, post.text])).toEqual([
        ['1', 'Caf\u00e9 by the \u201criver\u201d'],
        ['2', 'Stra\u00dfe'],
      ]);
    }
  });

  it('does not take a sound file with one broken byte for Windows-1252', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\n1,\u{1f30d} caf\u00e9 caf\u00e9\n2,broken '),
      Buffer.from([0xe9, 0x0a]),
    ]);
    const { posts, format } = await readPage(temporary('table.csv', bytes));
    expect(format).toBe('CSV');
    expect(posts.map((post) => post.text)).toEqual([
      '\u{1f30d} caf\u00e9 caf\u00e9',
      'broken \ufffd',
    ]);
  });

  it('keeps rows with too few or too many cells aside, with their line, and reads the others', async () => {
    const file = temporary(
      'ragged.csv',
      'id,text\n1,one\n2\n3,"three\nlines",\n4,four,more\n5,five\n',
    );
    const { posts, unreadable } = await readPage(file);
    expect(posts.map((post) => post.id)).toEqual(['1', '3', '5']);
    expect(unreadable).toEqual([
      {
        kind: 'unreadable',
        line: 3,
        reason: 'the row has 1 cells, the first row names 2 columns',
        row: '["2"]',
      },
      {
        kind: 'unreadable',
        line: 6,
        reason: 'the row has 3 cells, the first row names 2 columns',
        row: '["4","four","more"]',
      },
    ]);
  });

  it('reads line feeds with and without carriage returns side by side, and old Mac rows', async () => {
    const mixed = await readPage(temporary('mixed.csv', 'id,text\r\n1,one\n2,two\r\n3,three'));
    expect(mixed.posts.map((post) => post.text)).toEqual(['one', 'two', 'three']);
    const mac = await readPage(temporary('mac.csv', 'id,text\r1,one\r2,two\r'));
    expect(mac.posts.map((post) => post.text)).toEqual(['one', 'two']);
  });

  it('reads quotation marks inside a cell that is not quoted', async () => {
    const { posts } = await readPage(
      temporary('inch.csv', 'id,text\n1,a 5" pipe\n2,"say ""yes"""\n'),
    );
    expect(posts.map((post) => post.text)).toEqual(['a 5" pipe', 'say "yes"']);
  });

  it('keeps each line after a quotation mark that is never closed aside', async () => {
    const file = temporary('open.csv', 'id,text\n1,one\n2,"two\n3,three\n4,four\n');
    const { posts, unreadable } = await readPage(file);
    expect(posts.map((post) => post.id)).toEqual(['1']);
    expect(unreadable.map(({ line, row }) => [line, row])).toEqual([
      [3, '2,"two'],
      [4, '3,three'],
      [5, '4,four'],
    ]);
  });

  it('notices rows that an unclosed quotation mark has swallowed', async () => {
    const file = temporary('tabs.tsv', 'id\ttext\n1\t"open\n2\ttwo\n3\t"x" three\n4\tfour\n');
    const { posts, unreadable } = await readPage(file);
    expect(posts.map((post) => post.id)).toEqual(['4']);
    expect(unreadable.map(({ reason }) => reason)).toEqual([
      'a quotation mark that is not closed has swallowed the rows after it',
    ]);
  });

  it('reads a table packed with gzip, and names it', async () => {
    const { posts, format } = await readPage(temporary('table.csv.gz', gzipSync(table)));
    expect(format).toBe('CSV with semicolons, gzip');
    expect(posts).toHaveLength(2);
  });

  it('gives the same ids to rows without ids in every file, and tells equal rows apart', async () => {
    const row = '15/04/2020 09:01,Ada,Ask the otters.\n';
    const head = 'Timestamp,Name,Response\n';
    const one = await readPage(temporary('a.csv', `${head}${row}${row},,\n`));
    const other = await readPage(temporary('b.csv', `${head}16/04/2020,Bo,First\n${row}`));
    expect(one.format).toBe('CSV, ids made from author, time and text');
    expect(one.posts[0]?.id).toMatch(/^row-[0-9a-f]{16}$/);
    expect(one.posts.map((post) => post.id)).toEqual([
      other.posts[1]?.id,
      `${other.posts[1]?.id}-2`,
    ]);
    expect(one.posts[0]).toMatchObject({ authorId: 'Ada', createdAt: '2020-04-15T09:01:00.000Z' });
  });

  it('keeps formulas, markup, NUL and very long texts as they came', async () => {
    const texts = ['=cmd|calc', '<script>alert(1)</script>', 'a\0b', 'long '.repeat(200_000)];
    const rows = texts.map((text, place) => `${place},"${text}"\n`);
    const { posts } = await readPage(temporary('hostile.csv', `id,text\n${rows.join('')}`));
    expect(posts.map((post) => post.text)).toEqual(texts);
  });
});

describe('JSON lines', () => {
  it('splits at line feeds only, and keeps empty lines out of the way but in the count', async () => {
    const file = temporary(
      'lines.jsonl',
      '{"id":"1","text":"one\u2028still one"}\r\n\n{"id":"2","text":"two"}\nnot json\n\0\0\n{}\n5\n{"text":"no id"}\n{"id":"3","text":"three"}',
    );
    const { posts, unreadable } = await readPage(file);
    expect(posts.map((post) => post.text)).toEqual(['one\u2028still one', 'two', 'three']);
    expect(unreadable.map(({ line, reason }) => [line, reason])).toEqual([
      [4, "the line is not JSON (Unexpected token 'o')"],
      [5, 'the line holds NUL characters only'],
      [6, 'no id and no text'],
      [7, 'it is not a JSON object'],
      [8, 'no id'],
    ]);
  });

  it('cuts what it keeps aside to 2,000 characters', async () => {
    const file = temporary('long.jsonl', `{"id":"1","text":"one"}\n${'x'.repeat(5000)}\n`);
    const { unreadable } = await readPage(file);
    expect(unreadable[0]?.row).toHaveLength(2000);
  });

  it('keeps lone surrogates and NUL in a text', async () => {
    const file = temporary(
      'odd.jsonl',
      '{"id":"1","text":"a\\ud83dz\\u0000"}\n{"id":"2","text":""}\n',
    );
    const { posts } = await readPage(file);
    expect(posts.map((post) => post.text)).toEqual(['a\ud83dz\0', '']);
  });

  it('tells people apart by their picture, but not by the one that everybody starts with', async () => {
    const post = (id: string, avatar: string) => JSON.stringify({ id, text: 'a', avatar });
    const file = temporary(
      'pictures.jsonl',
      [
        post('1', 'https://img.example/1.jpg'),
        post('2', 'https://img.example/default_profile_images/default_profile_normal.png'),
        post('3', 'https://img.example/1.jpg'),
      ].join('\n'),
    );
    const { posts, authors, columns } = await readPage(file);
    expect(posts.map((post) => post.authorId)).toEqual([
      'https://img.example/1.jpg',
      null,
      'https://img.example/1.jpg',
    ]);
    expect(authors).toHaveLength(1);
    expect(columns).toEqual({ id: 'id', text: 'text', picture: 'avatar' });
  });
});

describe('a digest', () => {
  it('is that of the file alone where its format is fixed', async () => {
    const file = temporary('page.json', '{"meta":{"result_count":0}}');
    // As sha256sum gives it.
    expect((await readPage(file)).sha256).toBe(
      'ea2fe4a1a56154c1fcb83b55d3de5463ac6f1065b43b756a58ac8835e68829b5',
    );
  });

  it('changes with the columns, so that a file mapped anew is read anew', async () => {
    const file = temporary('table.csv', 'id,text,other\n1,a,b\n');
    const first = await readPage(file);
    expect((await readPage(file)).sha256).toBe(first.sha256);
    expect((await readPage(file, { text: 'other' })).sha256).not.toBe(first.sha256);
  });
});
