import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishInvented } from '../reports/invented-thread.ts';
import { detailsOf, readWorkbook, tableOf } from './read-workbook.ts';

describe('the sheets on rankings', () => {
  let workbook: Workbook;
  let details: Workbook;

  beforeAll(async () => {
    const published = await publishInvented();
    workbook = await readWorkbook(published);
    details = await readWorkbook(published, detailsOf);
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

  it('have every ranking one below the other, each figure with its interval', () => {
    const rows = tableOf(workbook, 'Rankings');
    expect(rows.map((row) => [row.List, row.Weighting, row.Theme])).toEqual([
      ['Issues', 'Likes of replies over the threshold', 'Sustainability and wellbeing'],
      ['Issues', 'Likes of replies over the threshold', 'Listen to people'],
      ['Issues', 'Replies', 'Sustainability and wellbeing'],
      ['Issues', 'Replies', 'Listen to people'],
      ['References', 'People', 'Doughnut Economics'],
    ]);
    expect(rows[0]).toMatchObject({
      Rank: 1,
      'Rank, 95% from': 1,
      'Rank, 95% to': 2,
      'Share of all': 1,
      'Share, 95% from': 0.25,
    });
  });

  it('have the ranks side by side in the details, whole and divided', () => {
    const rows = tableOf(details, 'Side by side');
    expect(rows.map((row) => [row.List, row.Theme])).toEqual([
      ['Issue', 'Sustainability and wellbeing'],
      ['Issue', 'Listen to people'],
      ['Reference', 'Doughnut Economics'],
    ]);
    expect(rows[0]).toMatchObject({
      'Rank by likes of replies with over 20 likes': 1,
      'Rank by replies': 1,
      'Divided: rank by replies': 2,
      'Share by replies': 0.5,
    });
    expect(rows[2]).toMatchObject({ 'Rank by people': 1, 'Rank by replies': null });
  });

  it('hold each weighting against the first, where there are two themes to rank', () => {
    expect(tableOf(details, 'Weightings').map((row) => row.Weighting)).toEqual([
      'Likes of replies with over 20 likes',
      'Replies',
    ]);
    expect(tableOf(details, 'Weightings')[0]).toMatchObject({
      List: 'Issues',
      First: 'Sustainability and wellbeing',
      "Kendall's τ-b": 1,
      'Pairs turned round': 0,
    });
  });

  it('name all that share the first rank of a weighting', () => {
    expect(tableOf(details, 'Weightings')[1]).toMatchObject({
      Weighting: 'Replies',
      First: 'Sustainability and wellbeing; Listen to people',
    });
  });

  it('say what one reply, person or voice decides', () => {
    const [first, second] = tableOf(details, 'Leave one out');
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
