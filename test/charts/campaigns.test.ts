import { describe, expect, it } from 'vitest';
import { campaignName } from '../../pipeline/charts/campaign-names.ts';
import { campaignMap } from '../../pipeline/charts/campaigns.ts';
import { familiesOf } from '../../pipeline/charts/palette.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { inLight, lightValue } from './in-light.ts';
import { basis, hostile, themes } from './invented-findings.ts';
import { campaign, type Hours, many } from './invented-times.ts';

const typeface = openTypeface();
const harbour = campaign(
  1,
  '“Keep the harbour light burning …”',
  many([
    [0, 16],
    [5, 4],
    [30, 1],
  ]),
  'theme-0',
);
const buses = campaign(2, '“A bus to the pier every hour …”', [1, 2, 2.5, 26, 100, Number.NaN]);
const draw = (some = [harbour, buses], anySetAside = false) =>
  inLight(
    campaignMap(
      {
        campaigns: some.map((one) => one.campaign),
        times: some.flatMap((one) => one.times),
        anySetAside,
      },
      themes,
      basis,
      typeface,
    ),
  );
const dotsOf = (svg: string) =>
  [...svg.matchAll(/r="([\d.]+)" fill="(#\w+)"><title>([^<]*)<\/title>/g)].map(
    ([, radius, colour, said]) => ({ radius: Number(radius), colour, said: said! }),
  );

describe('the campaign map', () => {
  it('is the picture that was looked at and found good', async () => {
    await expect(draw().svg).toMatchFileSnapshot('expected/campaigns.svg');
  });

  it('is the same, byte for byte, whatever order the rows come in', () => {
    expect(draw([buses, harbour]).svg).toBe(draw().svg);
  });

  it('has a dot for each part of time, its area as its replies, in the main theme’s colour', () => {
    const dots = dotsOf(draw().svg).filter(({ said }) => said.includes('harbour'));
    expect(dots.map(({ said }) => said.replace(/^.*, /, ''))).toEqual([
      '0 to 2 hours after the question: 16 replies',
      '4 to 6 hours after the question: 4 replies',
      '30 to 32 hours after the question: 1 reply',
    ]);
    expect(dots[0]!.radius / dots[1]!.radius).toBeCloseTo(2, 1);
    expect(dots[0]!.colour).toBe(lightValue(familiesOf(themes).get('theme-0')!.colour));
  });

  it('drops nothing: the table has each reply’s time, or that it has none', () => {
    const { table, alternative } = draw();
    expect(table.rows.map((row) => row.at(-1))).toEqual([
      '0 to 2: 16; 4 to 6: 4; 30 to 32: 1',
      '0 to 2: 1; 2 to 4: 2; 26 to 28: 1; later: 1; without a time: 1',
    ]);
    expect(table.rows[0]!.slice(0, 8)).toEqual([
      ...['“Keep the harbour light burning …”', 21, 7, 20, 7],
      ...['14 April 2021', '15 April 2021', 'Harbour and sea'],
    ]);
    expect(alternative).toContain(
      'The largest is “Keep the harbour light burning …”, with 21 replies in 7 texts by 20 people, from 14 April 2021 to 15 April 2021. Then follows “A bus to the pier every hour …” (6 replies by 5 people).',
    );
  });

  it('counts by day where hours are not to be shown', () => {
    const published = [harbour, buses].map(({ campaign, times }) => ({
      campaign,
      times: times.filter(({ by }) => by !== 'hours-after'),
    }));
    expect(draw(published).table.rows[0]!.at(-1)).toBe('14 April 2021: 20; 15 April 2021: 1');
  });

  it('draws the twelve largest, counts the rest and names them', () => {
    const hours = (replies: number): Hours => Array.from({ length: replies }, (_, hour) => hour);
    const many = Array.from({ length: 14 }, (_, place) =>
      campaign(place + 1, `Campaign ${place + 1}`, hours(30 - place)),
    );
    const { notDrawn, notes, table } = draw(many, true);
    expect(table.rows).toHaveLength(12);
    expect(notes).toContain('2 smaller groups with 35 replies are not drawn.');
    expect(notes).toContain('Replies that the analysis sets aside are among them.');
    expect(notDrawn.map(({ name }) => name)).toEqual(['Campaign 13', 'Campaign 14']);
  });

  it('lets no two dots of a line touch', () => {
    const hours = Array.from({ length: 700 }, (_, place) => place / 10);
    const centres = [
      ...draw([campaign(1, 'Always', hours)]).svg.matchAll(
        /cx="([\d.]+)" cy="[\d.]+" r="([\d.]+)"[^>]*><title>/g,
      ),
    ];
    expect(centres.length).toBeGreaterThan(10);
    for (const [place, [, x, radius]] of centres.entries()) {
      const next = centres[place + 1];
      if (next)
        expect(Number(next[1]) - Number(x)).toBeGreaterThan(Number(radius) + Number(next[2]));
    }
  });

  it('has no axis where no reply has a time', () => {
    const { svg, table } = draw([
      campaign(1, 'Nobody knows when', [Number.NaN, Number.NaN, Number.NaN]),
    ]);
    expect(dotsOf(svg)).toEqual([]);
    expect(table.rows[0]!.at(-1)).toBe('without a time: 3');
  });

  it('keeps hostile words harmless', () => {
    const { svg } = draw(
      Object.values(hostile).map((text, place) =>
        campaign(place + 1, campaignName(place + 1, text), [0, 1, 2]),
      ),
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});

describe('the name of a campaign', () => {
  it('is the first words of its text, without addresses and names of accounts', () => {
    expect(campaignName(3, 'Save https://example.org/a?b the pier @mayor now')).toBe(
      '“Save the pier now”',
    );
    expect(campaignName(3, 'We the undersigned ask the council to keep the ferry running')).toBe(
      '“We the undersigned ask the council to keep the …”',
    );
  });

  it('is its number where there are no words to be shown', () => {
    expect(campaignName(3, null)).toBe('Campaign 3');
    expect(campaignName(3, '@mayor https://example.org')).toBe('Campaign 3');
  });
});
