import { describe, expect, it } from 'vitest';
import { readCount } from '../../pipeline/sources/cells/count.ts';
import { readLinks } from '../../pipeline/sources/cells/links.ts';
import { readTime } from '../../pipeline/sources/cells/time.ts';

describe('a time', () => {
  it.each([
    ['2021-08-29T20:29:35.616Z', '2021-08-29T20:29:35.616Z'],
    ['2021-08-29T20:29:35.616789+00:00', '2021-08-29T20:29:35.616Z'],
    ['2021-08-29 20:29:35.57', '2021-08-29T20:29:35.570Z'],
    ['2021-08-29T22:29:35+02:00', '2021-08-29T20:29:35.000Z'],
    ['2021-08-29 20:29:35', '2021-08-29T20:29:35.000Z'],
    ['2021-08-29 20:29 +0100', '2021-08-29T19:29:00.000Z'],
    ['2021-08-29 20:29:35 UTC', '2021-08-29T20:29:35.000Z'],
    ['2021-08-29', '2021-08-29T00:00:00.000Z'],
    ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24.000Z'],
    ['Wed, 10 Oct 2018 20:19:24 +0200', '2018-10-10T18:19:24.000Z'],
    ['Sun, Dec 14, 2025', '2025-12-14T00:00:00.000Z'],
    ['14 December 2025, 1:05 pm', '2025-12-14T13:05:00.000Z'],
    ['12/14/2025 12:05 AM', '2025-12-14T00:05:00.000Z'],
    ['14/12/2025 09:05', '2025-12-14T09:05:00.000Z'],
    ['5.4.2020', '2020-04-05T00:00:00.000Z'],
    ['1630269080', '2021-08-29T20:31:20.000Z'],
    [1630269080.5, '2021-08-29T20:31:20.500Z'],
    [1630269080485, '2021-08-29T20:31:20.485Z'],
    [44437.5, '2021-08-29T12:00:00.000Z'],
    [new Date('2021-08-29T12:00:00Z'), '2021-08-29T12:00:00.000Z'],
  ])('%s is understood', (cell, time) => {
    expect(readTime(cell)).toBe(time);
  });

  it.each([
    '',
    'yesterday',
    '04/05/2021',
    '2021-02-30',
    '2021-13-01T00:00:00.000Z',
    '2021-02-30T00:00:00.000Z',
    '2021-08-29 20:29:35 CEST',
    '2021-08-29 25:00',
    'Foo 31, 2021',
    12,
    Number.NaN,
    null,
  ])('%s says none, or could be two', (cell) => {
    expect(readTime(cell)).toBeNull();
  });

  it('takes its offset from another column where its own is a name', () => {
    expect(readTime('2021-08-29 22:29:35 CEST', '+0200')).toBe('2021-08-29T20:29:35.000Z');
    expect(readTime('2021-08-29 22:29:35', '+0200')).toBe('2021-08-29T20:29:35.000Z');
    expect(readTime('2021-08-29 22:29:35Z', '+0200')).toBe('2021-08-29T22:29:35.000Z');
  });
});

describe('a count', () => {
  it.each([
    ['1204', 1204],
    ['1,204', 1204],
    ['1 204 000', 1204000],
    ['1.2K', 1200],
    ['3m', 3000000],
    ['12.0', 12],
    [7, 7],
    [7.0, 7],
  ])('%s is understood', (cell, count) => {
    expect(readCount(cell)).toBe(count);
  });

  it.each(['', '1.204', '1,2K', '-3', 'many', '1,20', 1.5, -1, Number.NaN, null, true])(
    '%s says none, or could be two',
    (cell) => {
      expect(readCount(cell)).toBeNull();
    },
  );
});

describe('links', () => {
  it('are told once for each form in the text', () => {
    const link = { url: 'https://t.co/a', expanded_url: 'https://a.example/' };
    expect(readLinks([link, link])).toHaveLength(1);
    expect(readLinks(JSON.stringify([link]))).toEqual(readLinks([link]));
  });

  it('are found between spaces, commas and quotes, and none in other words', () => {
    expect(
      readLinks('https://a.example/b,c, http://d.example').map((link) => link.written),
    ).toEqual(['https://a.example/b,c', 'http://d.example']);
    expect(readLinks('[]')).toEqual([]);
    expect(readLinks('none')).toEqual([]);
    expect(readLinks([{}, null, 5, { url: 7 }])).toEqual([]);
  });
});
