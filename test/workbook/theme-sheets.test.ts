import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { publishInvented } from '../reports/invented-thread.ts';
import { detailsOf, partsOf, readWorkbook, tableOf } from './read-workbook.ts';

const publish = ['profile: publish'];

describe('the sheets on themes and names', () => {
  it('show references with their kind, their breadth and their depth', async () => {
    const workbook = await readWorkbook(await publishInvented());
    expect(tableOf(workbook, 'References')).toMatchObject([
      {
        Reference: 'Doughnut Economics',
        Kind: 'theory',
        References: 34,
        Replies: 30,
        People: 28,
        'All likes': 90,
        'Likes per reply': 3,
        'Likes of the reply in the middle': 1,
      },
    ]);
  });

  it('show themes together by their names, and whether chance alone would do it', async () => {
    const workbook = await readWorkbook(await publishInvented(), detailsOf);
    expect(tableOf(workbook, 'Themes together')).toEqual([
      {
        Theme: 'Sustainability and wellbeing',
        'Other theme': 'Listen to people',
        'Replies with both': 1,
        People: 1,
        Likes: 1234,
        'Voices with both': 1,
        'Voices expected': 0.25,
        'Against chance': 'more often',
        'Log ratio': 2,
        'Log-likelihood': 4.5,
        'Corrected probability': 0.034,
      },
    ]);
  });

  it('quote the most liked replies in the working profile, and give their numbers in the other', async () => {
    const working = tableOf(await readWorkbook(await publishInvented()), 'Most liked');
    expect(working.map(({ Theme }) => Theme)).toEqual([
      'Sustainability and wellbeing',
      'Listen to people',
      'Doughnut Economics',
    ]);
    expect(working[2]).toMatchObject({
      Theme: 'Doughnut Economics',
      Rank: 1,
      Reply: 3,
      Likes: 3,
      Text: 'Doughnut economics, please, and then more doughnut economics.',
    });
    expect(working[2]!.Person).toMatch(/^person-/);
    const published = await readWorkbook(await publishInvented({ settings: publish }));
    expect(Object.keys(tableOf(published, 'Most liked')[0]!)).toEqual([
      'Theme',
      'Rank',
      'Likes',
      "Share of the theme's likes",
      'Reply',
    ]);
  });

  it('show @names under pseudonyms, but for those that the codebook looks for', async () => {
    const names = tableOf(await readWorkbook(await publishInvented(), detailsOf), 'Names');
    expect(names.map((row) => row.Name)).toEqual([
      '=Tilbury',
      '@RingEconomist',
      expect.stringMatching(/^@person-/),
      'Odile Tideway',
    ]);
    expect(names[1]).toMatchObject({ Kind: 'account', Theme: 'Doughnut Economics', People: 3 });
  });

  it('publish a name only where three people give it, and an account only if the codebook does', async () => {
    const published = await publishInvented({ settings: [...publish, 'people: names'] });
    const shown = ['=Tilbury', '@RingEconomist'];
    const workbook = await readWorkbook(published, detailsOf);
    expect(tableOf(workbook, 'Names').map((row) => row.Name)).toEqual(shown);
    const file = (name: string) => readFileSync(join(published.reports, name), 'utf8');
    const rows: { name: string }[] = parse(file('data/names.csv'), { bom: true, columns: true });
    expect(rows.map((row) => row.name)).toEqual(shown.map((name) => `'${name}`));
    const { names } = JSON.parse(file('findings.json')) as { names: { name: string }[] };
    expect(names.map(({ name }) => name)).toEqual(shown);
    const parts = [...(await partsOf(detailsOf(published))).values()].join('\n');
    expect(parts.includes('Odile Tideway')).toBe(false);
  });
});

describe('the sheet of the codebook', () => {
  it('has every theme with its path, its meaning, what finds it, its figures and its quality', async () => {
    const rows = tableOf(await readWorkbook(await publishInvented()), 'Themes');
    expect(rows.map((row) => row.Theme)).toEqual([
      'Sustainability and wellbeing',
      'Sustainability and wellbeing › Doughnut Economics',
      'Listen to people',
    ]);
    expect(rows[0]).toMatchObject({
      Definition: 'A recovery within the means of the planet that serves how people live.',
      'Counted as': 'support',
      Replies: 2,
      Mentions: 3,
      People: 2,
      Likes: 1237,
      'Tagged by': 'rules',
      Precision: 'not checked',
      Coded: 0,
      Rules: 'wellbeing, sustainab*, climate',
      'Not where': 'sustainable growth strategy',
    });
  });
});
