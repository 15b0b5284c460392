import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../pipeline/reports/read-findings.ts';
import { flagSentences } from '../../pipeline/reports/sentences/flag-sentences.ts';
import { flaggedReplies } from '../findings/checking/flagged-replies.ts';
import { runQuietly, smallHome, smallSettings } from '../temporary-home.ts';
import { tableOf } from '../workbook/read-workbook.ts';

async function published(settings = '') {
  const home = smallHome(flaggedReplies, `${smallSettings}${settings}`);
  const { analysis } = await runQuietly(home);
  const { reports } = analysis.places;
  const books = await Promise.all(['small', 'small-details'].map((name) => opened(reports, name)));
  const bookOf = (name: string) => books.find((book) => book.getWorksheet(name))!;
  return { reports, sheet: (name: string) => tableOf(bookOf(name), name) };
}

async function opened(reports: string, name: string): Promise<excel.Workbook> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(join(reports, `${name}.xlsx`));
  return workbook;
}

describe('what the reports say of flags', () => {
  it('is each flagged reply with its reasons, the groups, and the issues with and without', async () => {
    const { sheet, reports } = await published();
    expect(sheet('Flags').map((row) => [row.Reply, row.Flags, row.Words, row.Counted])).toEqual([
      [1, 'Likely abuse', 'scum', 'yes'],
      [4, 'Promotional', 'subscribe; my channel', 'yes'],
      [6, 'Similar to others', null, 'yes'],
      [7, 'Similar to others', null, 'yes'],
      [8, 'Similar to others', null, 'yes'],
      [9, 'Party-political', 'Labour', 'yes'],
    ]);
    expect(sheet('Campaigns')).toHaveLength(1);
    expect(sheet('Campaigns')[0]).toMatchObject({ Replies: 3, Texts: 2, People: 3 });
    expect(sheet('Campaigns')[0]!['Text that stands for all']).toContain('village library');
    const [first] = sheet('With and without');
    expect(first).toMatchObject({
      Issue: 'Transport',
      'Rank with all replies': 1,
      'Rank without Likely abuse': 2,
      'Rank without Promotional': 1,
      'Rank without any flag': 2,
    });
    const summary = readFileSync(join(reports, 'summary.md'), 'utf8');
    expect(summary).toContain(
      '1 reply swears, insults or threatens, 1 reply reads like promotion and 1 reply speaks of parties. ' +
        '1 group of similar replies holds 3 replies by 3 people. ' +
        'Leaving all flagged replies out changes the order of the first two issues.',
    );
    const { flags, campaigns, withoutFlags } = JSON.parse(
      readFileSync(join(reports, 'findings.json'), 'utf8'),
    ) as Record<string, Record<string, unknown>[]>;
    expect(flags!.find(({ id }) => id === 'campaign')).toMatchObject({ replies: 3, people: 3 });
    expect(campaigns).toMatchObject([{ replies: 3, texts: 2, people: 3 }]);
    expect(withoutFlags).toHaveLength(10);
  });

  it('tells what people gave from what rules found', () => {
    const row = (flag: string, all: number, by_people: number) =>
      ({ flag, replies: all, by_people, people: all }) as Findings['flags'][number];
    const said = (flags: Findings['flags']) =>
      flagSentences({ flags, campaigns: [], topIssues: [], withoutFlags: [] } as never);
    expect(said([row('abuse', 5, 2), row('promotional', 1, 1), row('off-topic', 3, 0)])).toEqual([
      '5 replies swear, insult or threaten (of them 2 given by coders), 1 reply reads like promotion (given by coders) and 3 replies have nothing in common with the others.',
    ]);
  });

  it('gives away no text in the publish profile', async () => {
    const { sheet, reports } = await published('profile: publish\n');
    expect(Object.keys(sheet('Flags')[0]!)).not.toContain('Words');
    expect(Object.keys(sheet('Campaigns')[0]!)).not.toContain('Text that stands for all');
    expect(
      sheet('Flags')
        .map((row) => row.Why)
        .join(' '),
    ).not.toMatch(/scum|channel|library/);
    for (const name of readdirSync(join(reports, 'data'))) {
      const file = join(reports, 'data', name);
      if (name !== 'words.csv') expect(readFileSync(file, 'utf8')).not.toMatch(/scum|library/);
    }
    expect(existsSync(join(reports, 'data', 'campaigns.csv'))).toBe(true);
  });

  it('lists what the analysis sets aside under what is left out, and nowhere among the replies', async () => {
    const { sheet } = await published('setAside: [abuse]\n');
    expect(sheet('Left out').map((row) => [row.Reply, row.What, row.Reason])).toEqual([
      [1, 'Not counted', 'It carries the flag “Likely abuse”, which the analysis sets aside.'],
    ]);
    expect(sheet('Replies').map((row) => row.Reply)).not.toContain(1);
    expect(sheet('Flags')[0]).toMatchObject({ Reply: 1, Counted: 'no' });
    expect(sheet('Top issues')[0]).toMatchObject({ Issue: 'Listening' });
  });
});
