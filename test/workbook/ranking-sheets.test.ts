import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishInvented } from '../reports/invented-thread.ts';
import { readWorkbook, tableOf } from './read-workbook.ts';

describe('the sheets on rankings', () => {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = await readWorkbook(await publishInvented());
  });

  it('show how firm the first ranking is beside its figures', () => {
    const [first, second] = tableOf(workbook, 'Top issues');
    expect(first).toMatchObject({
      Rank: 1,
      Issue: 'Sustainability and wellbeing',
      'Rank, 95%': '1 to 2',
      'Share of all': '100% [25–100%]',
      'Times the next': '2.50 [0.80 to 12.25]',
      'Effective replies': 1,
    });
    expect(second).toMatchObject({ 'Rank, 95%': null, 'Times the next': '–' });
  });

  it('have the rank under each weighting side by side, and split only where that is another', () => {
    const rows = tableOf(workbook, 'Rankings');
    expect(rows.map((row) => [row.List, row.Theme])).toEqual([
      ['Issue', 'Sustainability and wellbeing'],
      ['Issue', 'Listen to people'],
      ['Reference', 'Doughnut Economics'],
    ]);
    expect(rows[0]).toMatchObject({
      'Rank by likes of replies with over 20 likes': 1,
      'Rank by replies': 1,
      'Split: rank by replies': 2,
      'Share by replies': 0.5,
    });
    expect(rows[1]).toMatchObject({ 'Rank by replies': 1, 'Split: rank by replies': null });
    expect(rows[2]).toMatchObject({ 'Rank by people': 1, 'Rank by replies': null });
  });

  it('hold each weighting against the first, where there are two themes to rank', () => {
    expect(tableOf(workbook, 'Weightings').map((row) => row.Weighting)).toEqual([
      'Likes of replies with over 20 likes',
      'Replies',
    ]);
    expect(tableOf(workbook, 'Weightings')[0]).toMatchObject({
      List: 'Issues',
      First: 'Sustainability and wellbeing',
      "Kendall's τ-b": 1,
      'Pairs turned round': 0,
    });
  });

  it('name all that share the first rank of a weighting', () => {
    expect(tableOf(workbook, 'Weightings')[1]).toMatchObject({
      Weighting: 'Replies',
      First: 'Sustainability and wellbeing; Listen to people',
    });
  });

  it('say what one reply, person or voice decides', () => {
    const [first, second] = tableOf(workbook, 'Leave one out');
    expect(first).toMatchObject({
      Theme: 'Sustainability and wellbeing',
      'Ranks without any one reply': '1 to 2',
      'Share of its largest person': 1,
      'Rank without its largest voice': 2,
      'Passed by, without its largest reply': 'Listen to people',
      'Number of its largest reply': 1,
    });
    expect(second).toMatchObject({ 'Share of its largest reply': null });
  });
});
