import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { contextCommand } from '../../pipeline/command-line/context-command.ts';
import type { ContextFlags } from '../../pipeline/command-line/evidence-commands.ts';
import { columns } from '../../pipeline/evidence/columns.ts';
import { printed, type Small, smallThread } from './asked.ts';

const texts = [
  'What should change?',
  'More night buses, and a bus at dawn',
  'Listen to @writer_1, who takes the bus',
  'Mend the bus shelter',
  '=1+1, said the 🇬🇧 bus driver 漢字',
];

async function context(word: string, flags: Partial<ContextFlags> = {}, small: Small = {}) {
  const home = await smallThread(texts, small);
  const all = { sort: 'likes', limit: 50, width: 100, ...flags };
  const lines = await printed((terminal) => contextCommand(home, 'small', word, all, terminal));
  return { home, lines, rows: lines.filter((line) => /^ *\d/.test(line)) };
}

/** The replies of the lines, in order. */
const repliesOf = (rows: readonly string[]) => rows.map((row) => Number(/\d+/.exec(row)![0]));

describe('a word in its surroundings', () => {
  it('is found in all its forms, the most liked reply first', async () => {
    const { lines, rows } = await context('bus');
    expect(lines).toContain('"bus" was found 5 times, in 4 replies.');
    expect(repliesOf(rows)).toEqual([4, 3, 2, 1, 1]);
  });

  it('stands in one column, also after emoji, flags and wide letters', async () => {
    const { rows } = await context('bus');
    const places = rows.map((row) => columns(row.slice(0, row.search(/ {2}bus/))));
    expect(new Set(places).size).toBe(1);
  });

  it('is sorted by what stands before it, after it, or by reply, where that is asked', async () => {
    expect(repliesOf((await context('bus', { sort: 'reply' })).rows)).toEqual([1, 1, 2, 3, 4]);
    // Before: a; night; the, where mend, said and takes before it tell which is first.
    expect(repliesOf((await context('bus', { sort: 'left' })).rows)).toEqual([1, 1, 3, 4, 2]);
    // After: nothing; and; at; driver; shelter.
    expect(repliesOf((await context('bus', { sort: 'right' })).rows)).toEqual([1, 1, 2, 4, 3]);
  });

  it.each([
    ['night bus', 1],
    ['*elter', 1],
    ['"Listen"', 1],
    ['"Bus"', 0],
    ['driver', 1],
  ])('may be any rule of a codebook: %s', async (rule, times) => {
    expect((await context(rule)).rows).toHaveLength(times);
  });

  it('may be a phrase or a key word of the findings', async () => {
    const said = [
      'What?',
      'Listen to people',
      'We should listen to people',
      'Please listen to people',
    ];
    const home = await smallThread(said);
    const all = { sort: 'likes', limit: 50, width: 100 };
    for (const phrase of ['listen to people', '"listen to people"']) {
      const lines = await printed((terminal) =>
        contextCommand(home, 'small', phrase, all, terminal),
      );
      expect(lines[0]).toBe('"listen to people" was found 3 times, in 3 replies.');
    }
  });

  it('hides names', async () => {
    const { lines } = await context('listen');
    expect(lines.join('\n')).not.toContain('writer_1');
    expect(lines.join('\n')).toMatch(/to @person-\w{10}, who/);
  });

  it('shows no more lines than asked for, and says how many there are', async () => {
    const { lines, rows } = await context('bus', { limit: 2 });
    expect(rows).toHaveLength(2);
    expect(lines.join('\n')).toContain('These are 2 of 5');
  });

  it('never makes a line wider than asked for', async () => {
    const { lines } = await context('bus', { width: 60 });
    for (const line of lines.slice(2)) expect(columns(line)).toBeLessThanOrEqual(60);
  });

  it('goes whole into a CSV, safe from formulas', async () => {
    const home = await smallThread(texts);
    const file = join(home, 'bus.csv');
    const flags = { sort: 'reply', limit: 1, width: 100, csv: file };
    await printed((terminal) => contextCommand(home, 'small', 'bus', flags, terminal));
    const rows = parse(readFileSync(file), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(5);
    expect(rows[4]).toEqual({
      reply: '4',
      likes: '40',
      left: "'=1+1, said the 🇬🇧 ",
      keyword: 'bus',
      right: ' driver 漢字',
      theme: '',
      rule: 'bus',
    });
  });

  it('writes over no file that is no CSV', async () => {
    const file = { csv: 'analyses/small/themes.yaml' };
    await expect(context('bus', file)).rejects.toThrow('a file name that ends in .csv is allowed');
  });
});

describe('a theme in its surroundings', () => {
  it('is found by its id or name, without what its exclusions took away', async () => {
    for (const name of ['transport', 'Transport', 'TRANSPORT ']) {
      const { lines, rows } = await context(name);
      expect(lines).toContain('The theme "Transport" was found 4 times, in 3 replies.');
      expect(repliesOf(rows)).toEqual([4, 2, 1, 1]);
    }
  });

  it('counts the replies that carry it without a match', async () => {
    const given = { mentions: 1, own: 1, source: 'people', negated: 0, echo: 0 };
    const { lines } = await context(
      'listening',
      {},
      {
        rows: { tags: [{ reply: 4, theme: 'listening', ...given }] },
      },
    );
    expect(lines[0]).toBe(
      'The theme "Listening" was found once, in 1 reply. 1 reply carries it by learning or by people\'s word, without a match.',
    );
  });

  it('gives way to the word of that name where that is asked', async () => {
    expect((await context('listening', { word: true })).lines[0]).toMatch(/^"listening" was found/);
  });

  it('is proposed for a word near its name that is found nowhere', async () => {
    const { lines } = await context('transprot');
    expect(lines).toEqual([
      '"transprot" was found in no counted reply.',
      'There is a theme "transport".',
    ]);
  });
});

describe('what context refuses', () => {
  it('is a thread whose texts are not published', async () => {
    const publish = { settings: 'profile: publish\n' };
    await expect(context('bus', {}, publish)).rejects.toThrow(
      /^analyses\/small\/analysis\.yaml:\d+: with profile: publish no texts of replies are shown/,
    );
  });

  it('is what is no rule', async () => {
    await expect(context('!!')).rejects.toThrow('a rule needs at least one letter or digit');
  });
});
