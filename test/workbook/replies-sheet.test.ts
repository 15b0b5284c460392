import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts, texts } from '../reports/invented-rows.ts';
import { type Published, publishInvented } from '../reports/invented-thread.ts';
import { partsOf, readWorkbook, tableOf, workbookOf } from './read-workbook.ts';

describe('the sheet of replies', () => {
  let published: Published;
  let workbook: Workbook;
  let replies: Record<string, unknown>[];
  const replyOf = (name: keyof typeof hostileTexts) =>
    replies[texts.indexOf(hostileTexts[name])]!.Text as string;

  beforeAll(async () => {
    published = await publishInvented();
    workbook = await readWorkbook(published);
    replies = tableOf(workbook, 'Replies');
  });

  it('has every counted reply, with time in UTC, likes and themes', () => {
    expect(replies).toHaveLength(texts.length);
    expect(replies[0]).toEqual({
      Reply: 1,
      'Time (UTC)': new Date('2020-04-15T10:01:30Z'),
      Person: 'person-zedmnmzb2e',
      Text: texts[0],
      Themes: 'Sustainability and wellbeing; Listen to people',
      'Matched words': 'Listen; wellbeing',
      Likes: 1234,
      'Over 20 likes': 'yes',
      Depth: 1,
      Post: '9007199254740993',
    });
  });

  it('leads to each post by its number alone, all digits of it', () => {
    const cell = workbook.getWorksheet('Replies')!.getRow(5).getCell(10);
    expect(cell.hyperlink).toBe('https://x.com/i/status/9007199254740994');
  });

  it('leads to where the service said that a post can be opened', () => {
    const cell = workbook.getWorksheet('Replies')!.getRow(7).getCell(10);
    expect(cell.text).toBe('9007199254740996');
    expect(cell.hyperlink).toBe('https://social.example/ap/users/7/statuses/4');
  });

  it('holds no formula and no error anywhere, whatever a text begins with', () => {
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.formula, cell.fullAddress.address).toBeUndefined();
          expect(cell.value).not.toHaveProperty('error');
        }),
      );
    }
    expect(replyOf('formula')).toBe(hostileTexts.formula);
    expect(replyOf('plus')).toBe(hostileTexts.plus);
    expect(replyOf('minus')).toBe(hostileTexts.minus);
  });

  it('formats every text as text, so that an edit does not make it a formula', () => {
    const cell = workbook.getWorksheet('Replies')!.getRow(8).getCell(4);
    expect(cell.value).toBe(hostileTexts.formula);
    expect(cell.numFmt).toBe('@');
  });

  it('shows control characters by their pictures and keeps line ends', () => {
    expect(replyOf('nul')).toBe('before␀after␛[31m');
    expect(replyOf('tab')).toBe('\tindented');
    expect(replyOf('lines')).toBe('one\ntwo\nthree\nfour, "five"');
    expect(replyOf('noncharacter')).toBe('not \uFFFD a \uFFFD character');
    expect(replyOf('surrogate').isWellFormed()).toBe(true);
  });

  it('keeps emoji, markup, other scripts and what looks like an escape', () => {
    for (const name of ['emoji', 'markup', 'rightToLeft', 'escape'] as const) {
      expect(replyOf(name)).toBe(hostileTexts[name]);
    }
  });

  it('cuts a text that no cell can hold, and says so in the cell and in the method', () => {
    const text = replyOf('long');
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('… [cut: 40,603 characters in all]')).toBe(true);
    expect(hostileTexts.long).toHaveLength(40_603);
    const method = tableOf(workbook, 'Method and limits');
    expect(method.find((row) => row.Subject === 'The sheet "Replies"')).toEqual({
      Subject: 'The sheet "Replies"',
      'Method or limit':
        '1 text is longer than the 32,767 characters that a cell can hold; each says where it was cut.',
    });
    expect(published.said).toEqual([
      '1 text is longer than a cell of Excel can hold; each says where it was cut.',
    ]);
  });

  it('holds nobody’s name or handle, no row that could not be read and no folder', async () => {
    for (const [name, part] of await partsOf(workbookOf(published))) {
      if (typeof part !== 'string') continue;
      for (const secret of ['quiet_reader', 'invented_1', 'nobody_here', 'evil.example', 'jane']) {
        expect(part.includes(secret), `${secret} in ${name}`).toBe(false);
      }
      expect(part).not.toContain('/home/');
    }
  });

  it('keeps an @name that the codebook looks for', () => {
    expect(replyOf('at')).toMatch(
      /^@RingEconomist said so, and @person-\w+ and @person-\w+ heard it$/,
    );
  });
});
