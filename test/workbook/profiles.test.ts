import { describe, expect, it } from 'vitest';
import { publishInvented } from '../reports/invented-thread.ts';
import { detailsOf, partsOf, readWorkbook, tableOf, workbookOf } from './read-workbook.ts';

describe('the workbook in the publish profile', () => {
  it('has days, no texts, no links and no numbers of posts', async () => {
    const published = await publishInvented({ settings: ['profile: publish'] });
    const workbook = await readWorkbook(published);
    const [first] = tableOf(workbook, 'Replies');
    expect(Object.keys(first!)).toEqual([
      'Reply',
      'Day (UTC)',
      'Person',
      'Themes',
      'Given by',
      'Evidence',
      'Likes',
      'Over 20 likes',
      'Flags',
      'Depth',
      'Square root of likes',
      'Logarithm of likes',
      'Issue: Sustainability and wellbeing',
      'Issue: Listen to people',
    ]);
    expect(first!.Evidence).toBe(
      'Sustainability and wellbeing: rule wellbeing\nListen to people: rule listen',
    );
    expect(first!['Day (UTC)']).toEqual(new Date('2020-04-15T00:00:00Z'));
    const details = await readWorkbook(published, detailsOf);
    expect(Object.keys(tableOf(details, 'Completeness')[1]!)).toEqual([
      'Part of the thread',
      'Expected',
      'Collected',
      'Missing',
      'Perhaps more',
      'Why',
      'Reply',
      'Day (UTC)',
      'Person',
    ]);
    expect(tableOf(workbook, 'Links')[1]!.Address).toBe("x.com (somebody's post or page)");
    for (const file of [workbookOf(published), detailsOf(published)]) {
      const parts = [...(await partsOf(file)).values()].join('\n');
      expect(parts).not.toContain('9007199254740');
      expect(parts).not.toContain('food banks');
      expect(parts).not.toContain('x.com/i/status/');
      expect(parts).not.toContain('social.example');
    }
    const subjects = tableOf(workbook, 'Method').map((row) => row.Subject);
    expect(subjects).toContain('What is not published');
  });
});

describe('the workbook of an analysis that asks for names', () => {
  it('shows people by their handles and leaves the @names in texts', async () => {
    const workbook = await readWorkbook(await publishInvented({ settings: ['people: names'] }));
    const replies = tableOf(workbook, 'Replies');
    expect(replies[0]!.Person).toBe('quiet_reader');
    expect(replies.map((row) => row.Text)).toContain(
      '@RingEconomist said so, and @quiet_reader and @nobody_here heard it',
    );
  });
});

describe('the workbook of invented replies', () => {
  it('says so first on every sheet, on every printed page and in its title', async () => {
    const workbook = await readWorkbook(await publishInvented({ settings: ['invented: true'] }));
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A1').value).toBe('Invented replies: a worked example');
      expect(sheet.headerFooter.oddHeader).toContain('Invented replies: a worked example');
    }
    expect(workbook.title).toMatch(/^Invented replies: a worked example/);
    expect(tableOf(workbook, 'Replies', 4)).toHaveLength(18);
  });
});

describe('the workbook of a thread without replies', () => {
  it('says on each sheet that there is nothing', async () => {
    const published = await publishInvented({ rows: {} });
    const workbook = await readWorkbook(published);
    expect(tableOf(workbook, 'Replies')[0]).toMatchObject({ Reply: 'No reply is counted.' });
    expect(tableOf(workbook, 'Left out')[0]).toMatchObject({ What: 'Nothing is left out.' });
    const details = await readWorkbook(published, detailsOf);
    expect(tableOf(details, 'Completeness')[0]).toMatchObject({
      'Part of the thread': 'Nothing is known of the thread.',
    });
  });
});
