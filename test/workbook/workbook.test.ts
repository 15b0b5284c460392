import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Published, publishInvented } from '../reports/invented-thread.ts';
import { detailsOf, readWorkbook, tableOf } from './read-workbook.ts';

describe('the workbook', () => {
  let published: Published;
  let workbook: Workbook;
  let details: Workbook;

  beforeAll(async () => {
    published = await publishInvented();
    workbook = await readWorkbook(published);
    details = await readWorkbook(published, detailsOf);
  });

  it('has its sheets in the order in which they are read', () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'Read me first',
      'Summary',
      'Top issues',
      'Questions',
      'Most liked',
      'References',
      'Themes',
      'Replies',
      'Words',
      'Links',
      'Campaigns',
      'Timeline',
      'Rankings',
      'Left out',
      'Coding',
      'Recalculation',
      'Method',
      'Data dictionary',
    ]);
  });

  it('keeps the tables that few need in a workbook of their own', () => {
    expect(details.worksheets.map((sheet) => sheet.name)).toEqual([
      'Read me first',
      'Side by side',
      'Weightings',
      'Leave one out',
      'With and without',
      'Themes together',
      'Answers by theme',
      'Names',
      'Phrases',
      'Key words',
      'Words in context',
      'Link kinds',
      'Conversation',
      'Discussions',
      'Flags',
      'Completeness',
      'Data dictionary',
    ]);
  });

  it('leads from its first sheet to each other one, and says what that answers', () => {
    for (const book of [workbook, details]) {
      const [first, ...others] = book.worksheets;
      const rows = tableOf(book, first!.name);
      for (const { name } of others) {
        const row = rows.find(({ About }) => About === name);
        expect(row?.['What to know'], name).toMatch(/\?$/);
      }
    }
  });

  it('says of everything that is left out what it is and why', () => {
    const rows = tableOf(workbook, 'Left out').map((row) =>
      ['What', 'Reason', 'Reply', 'Person', 'Text', 'Where', 'Post'].map((head) => row[head]),
    );
    expect(rows).toEqual([
      [
        'Not counted',
        'It is in another language.',
        19,
        'person-e1p4m9qdzq',
        'Ja, natürlich.',
        null,
        '9007199254741011',
      ],
      [
        'Not counted',
        'The same person posted the same words before.',
        20,
        'person-zedmnmzb2e',
        '=1+1',
        null,
        '9007199254741012',
      ],
      [
        'Missing',
        'It was deleted by its author or by the service.',
        null,
        null,
        null,
        'answers reply 2',
        '9007199254741999',
      ],
      [
        'Could not be read',
        'the id is no number: "=7"',
        null,
        null,
        null,
        'invented.jsonl, line 7',
        null,
      ],
    ]);
  });

  it('says part by part what is missing and why, the holes at the top', () => {
    const rows = tableOf(details, 'Completeness');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      'Part of the thread': 'Direct replies to the post',
      Expected: 22,
      Collected: 18,
      Missing: 4,
      'Perhaps more': 0,
      Why: '4 are counted by the service, but not handed over even when asked: by a protected, blocked or closed account, or not in its index',
      Reply: null,
      Person: null,
      Post: null,
    });
    expect(rows[1]).toMatchObject({
      'Part of the thread': 'Below reply 2',
      Missing: 1,
      Why: '1 was deleted by its author or by the service',
      Reply: 2,
      'Time (UTC)': new Date('2020-04-15T10:02:30Z'),
      Post: '9007199254740994',
    });
    expect(rows[2]).toMatchObject({ 'Part of the thread': 'Below reply 1', Missing: 0, Why: null });
  });

  it('says on the first sheet how complete the thread is', () => {
    const rows = tableOf(workbook, 'Read me first');
    const first = rows.findIndex(({ About }) => About === 'How complete');
    expect(rows.slice(first, first + 4).map(Object.values)).toEqual([
      ['How complete', expect.stringContaining('20 of them (80%) could be had.')],
      [null, expect.stringMatching(/^Of the 5 missing posts, 4 are .*; 1 was deleted .*\.$/)],
      [
        null,
        'Most are missing here: direct replies to the post (4 of 22 posts) and below reply 2 (1 of 1 post).',
      ],
      ['Not counted', expect.any(String)],
    ]);
  });

  it('prints the findings as they were found', () => {
    expect(tableOf(workbook, 'Top issues')[0]).toMatchObject({
      Rank: 1,
      Issue: 'Sustainability and wellbeing',
      'Likes of replies over 20 likes': 1234,
      'Share of the top reply': 1,
    });
    expect(tableOf(workbook, 'References')[0]).toMatchObject({
      Reference: 'Doughnut Economics',
      References: 34,
      Replies: 30,
      People: 28,
    });
    expect(tableOf(workbook, 'Words')[1]).toMatchObject({
      Word: '=climate',
      Forms: '=climate (2)',
    });
  });

  it('makes a link only of an address that can be one', () => {
    const links = workbook.getWorksheet('Links')!;
    expect(links.getRow(4).getCell(1).hyperlink).toBe(
      'https://doughnut.example/a%7Cb?c=%5Bd%5D&e=%22f%22',
    );
    expect(links.getRow(6).getCell(1).value).toBe('javascript:alert(1)');
  });

  it('explains every column of every table in the data dictionary', () => {
    const explained = tableOf(workbook, 'Data dictionary').map(
      (row) => `${row['Sheet or file']}: ${row.Column}`,
    );
    for (const sheet of workbook.worksheets) {
      if (['Read me first', 'Summary', 'Data dictionary'].includes(sheet.name)) continue;
      for (const head of (sheet.getRow(3).values as string[]).slice(1)) {
        expect(explained).toContain(`Sheet "${sheet.name}": ${head}`);
      }
    }
    expect(explained).toContain('Sheet "Summary": 95% of the share');
  });

  it('freezes, filters and repeats the heads of the columns, and prints across', () => {
    for (const sheet of [...workbook.worksheets, ...details.worksheets]) {
      expect(sheet.pageSetup.orientation).toBe('landscape');
      if (sheet.name === 'Summary') continue;
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
      expect(sheet.pageSetup.printTitlesRow).toBe('3:3');
    }
  });

  it('says who made it, of what, and when the likes were counted', () => {
    expect(workbook.title).toBe('What should we plan for?');
    expect(workbook.creator).toMatch(/^listening-post \d/);
    expect(workbook.created).toEqual(new Date('2020-05-15T08:00:00Z'));
  });
});
