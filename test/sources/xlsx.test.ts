import { readFileSync } from 'node:fs';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readPage, temporary } from './read-pages.ts';

async function workbook(fill: (book: exceljs.Workbook) => void): Promise<string> {
  const book = new exceljs.Workbook();
  fill(book);
  const file = temporary('replies.xlsx', '');
  await book.xlsx.writeFile(file);
  return file;
}

async function zip(entries: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(entries)) {
    const text = typeof content === 'string';
    await writer.add(name, text ? new TextReader(content) : new Uint8ArrayReader(content));
  }
  return temporary('archive.xlsx', await writer.close());
}

describe('a workbook', () => {
  it('gives the first sheet that has rows, with texts, formulas, dates and counts', async () => {
    const file = await workbook((book) => {
      book.addWorksheet('Notes');
      const sheet = book.addWorksheet('Replies');
      sheet.addRow(['Tweet ID', 'Text', 'Likes', 'Date', 'Name']);
      sheet.addRow([
        '1300000000000000001',
        { richText: [{ text: 'Ask ' }, { font: { bold: true }, text: 'the anglers' }] },
        { formula: '600+4', result: 604 },
        new Date('2020-04-15T09:01:00Z'),
        { formula: '"A"&"da"', result: 'Ada' },
      ]);
      sheet.addRow([]);
      sheet.addRow(['1300000000000000002', '=2+2 & <b>more</b>', 1204, '2020-04-15 09:02', null]);
      book.addWorksheet('More').addRow(['id', 'text']);
    });
    const { posts, format, unreadable } = await readPage(file);
    expect(format).toBe('XLSX');
    expect(unreadable).toEqual([]);
    expect(posts).toMatchObject([
      {
        id: '1300000000000000001',
        text: 'Ask the anglers',
        authorId: 'Ada',
        createdAt: '2020-04-15T09:01:00.000Z',
        counts: { likes: 604 },
      },
      {
        id: '1300000000000000002',
        text: '=2+2 & <b>more</b>',
        authorId: null,
        createdAt: '2020-04-15T09:02:00.000Z',
        counts: { likes: 1204 },
      },
    ]);
  });

  it('keeps a row aside whose id the spreadsheet has rounded, with its row number', async () => {
    const file = await workbook((book) => {
      const sheet = book.addWorksheet('Replies');
      sheet.addRow(['id', 'text']);
      sheet.addRow([12, 'a small number is no harm']);
      sheet.addRow([1.3e18, 'rounded']);
    });
    const { posts, unreadable } = await readPage(file);
    expect(posts.map((post) => post.id)).toEqual(['12']);
    expect(unreadable).toMatchObject([{ line: 3 }]);
    expect(unreadable[0]?.reason).toMatch(/a spreadsheet has rounded it; .* keep the ids as text/);
  });

  it('can be read with the columns named', async () => {
    const file = await workbook((book) => {
      book.addWorksheet('Replies').addRows([
        ['Number', 'Opinion'],
        ['a1', 'Ask the otters.'],
      ]);
    });
    const { posts } = await readPage(file, { id: 'Number', text: 'Opinion' });
    expect(posts).toMatchObject([{ id: 'a1', text: 'Ask the otters.' }]);
  });

  it('without rows, without a workbook in it, cut off or with a password is refused', async () => {
    const empty = await workbook((book) => book.addWorksheet('Empty'));
    await expect(readPage(empty)).rejects.toThrow('found a workbook without rows');
    const other = await zip({ 'notes.txt': 'hello' });
    await expect(readPage(other)).rejects.toThrow('found a zip archive that is no XLSX workbook');
    const cut = temporary('cut.xlsx', readFileSync(empty).subarray(0, 900));
    await expect(readPage(cut)).rejects.toThrow('cut.xlsx: this XLSX file is broken');
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(500),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await expect(readPage(temporary('locked.xlsx', locked))).rejects.toThrow(
      'locked.xlsx: found a workbook that needs a password; save it without one, as XLSX or CSV.',
    );
  });

  it('that unpacks to far more than its size is refused before it is read', async () => {
    const bomb = await zip({
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024).fill(32),
    });
    await expect(readPage(bomb)).rejects.toThrow(
      /found an XLSX file of \d+ bytes that unpacks to more than 200 times its size/,
    );
  });

  it('that hides data between its entries is refused', async () => {
    const bytes = readFileSync(await zip({ 'xl/workbook.xml': '<workbook/>' }));
    const hidden = Buffer.concat([bytes, Buffer.alloc(100_000)]);
    await expect(readPage(temporary('hidden.xlsx', hidden))).rejects.toThrow(/is broken/);
  });
});
