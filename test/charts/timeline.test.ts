import { describe, expect, it } from 'vitest';
import { timeline } from '../../pipeline/charts/timeline.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { publishedTimes } from '../../pipeline/reports/as-published.ts';
import { inLight } from './in-light.ts';
import { basis } from './invented-findings.ts';
import { answered, evening, many } from './invented-times.ts';

const typeface = openTypeface();
const draw = (answers = answered(evening, [1.2, 1.5, 9, 130])) =>
  inLight(timeline(answers, basis, typeface));
const barsOf = (svg: string) =>
  [...svg.matchAll(/height="([\d.]+)" fill="#595959"><title>([^<]*)<\/title>/g)].map(
    ([, height, said]) => ({ height: Number(height), said: said! }),
  );
/** The second column of the table twin. */
const told = ({ table }: ReturnType<typeof draw>) =>
  table.rows.map(([, replies]) => replies as number);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the timeline', () => {
  it('is the picture that was looked at and found good', async () => {
    await expect(draw().svg).toMatchFileSnapshot('expected/timeline.svg');
    await expect(draw(answered([])).svg).toMatchFileSnapshot('expected/timeline-empty.svg');
  });

  it('has a bar for each hour with replies, as tall as they are many', () => {
    const bars = barsOf(draw().svg);
    expect(bars.slice(0, 3).map(({ said }) => said)).toEqual([
      '0 to 1 hours after the question: 118 replies',
      '1 to 2 hours after the question: 64 replies',
      '2 to 3 hours after the question: 40 replies',
    ]);
    expect(bars[1]!.height / bars[0]!.height).toBeCloseTo(64 / 118, 2);
  });

  it('drops nothing: the table has every reply, drawn or not', () => {
    const { table, notes, alternative } = draw();
    expect(table.rows[0]).toEqual(['Before the question', 2, 0]);
    expect(table.rows.slice(-2)).toEqual([
      ['Later, up to 1 May 2021', 12, 1],
      ['Without a time', 5, 0],
    ]);
    expect(sum(told(draw()))).toBe(evening.length);
    expect(notes.slice(0, 2)).toEqual([
      'Diamonds below the bars: the host posted then, 3 posts in all, not counted as replies; 1 more lies outside the time drawn.',
      '5 replies have no time and are not drawn.',
    ]);
    expect(alternative).toBe(
      'A bar chart of the replies in each hour after the question, over the first 24 hours: 376 replies; 2 more are dated before the question, and 12 more came later, up to 1 May 2021. The busiest was the first hour: 118 replies. Half came within 3 hours. Invented replies: a worked example.',
    );
  });

  it('takes the finest part of time that leaves bars to be told apart', () => {
    const daily = (days: number) => many(Array.from({ length: days }, (_, day) => [24 * day, 2]));
    for (const [days, said] of [
      [60, 'on each day'],
      [400, 'in each week'],
      [1800, 'in each month'],
      [6000, 'in each quarter'],
      [20_000, 'in each year'],
    ] as const) {
      const chart = draw(answered(daily(days)));
      expect(chart.alternative).toContain(`the replies ${said}, from `);
      expect(chart.table.rows.length).toBeLessThanOrEqual(73);
      expect(sum(told(chart))).toBe(2 * days);
    }
  });

  it('counts by day where it is not known when the question was asked', () => {
    const { table, alternative } = draw(answered(evening, [], false));
    expect(table.rows[0]).toEqual(['14 April 2021', 358, 0]);
    expect(alternative).toContain('Half had come by the end of 14 April 2021.');
  });

  it('cuts an outlier off at both sides, and says so', () => {
    const days = many(Array.from({ length: 30 }, (_, day) => [24 * day, 9] as const));
    const { table } = draw(answered([...days, 24 * 900, -24 * 4000]));
    expect(table.rows[0]).toEqual(['Earlier, from 2 May 2010 on', 1, 0]);
    expect(table.rows.at(-1)).toEqual(['Later, up to 1 October 2023', 1, 0]);
    expect(table.rows).toHaveLength(32);
  });

  it('stays decent where all came in one minute, where one came, and where none did', () => {
    expect(told(draw(answered(many([[0.01, 500]]))))).toEqual([500, 0, 0, 0, 0, 0]);
    expect(draw(answered([0.2])).alternative).toMatch(/over the first 6 hours: 1 reply\. Invented/);
    expect(draw(answered([])).alternative).toMatch(
      /^The source does not say when the replies came/,
    );
  });

  it('tells no single person’s hour in the publish profile', () => {
    const publish = (replies: readonly number[]) => {
      const all = answered(replies, [1.2]);
      const times = publishedTimes(all.times);
      return draw({ times, hoursToHalf: 1, asked: '2021-04-14', profile: 'publish' });
    };
    const some = many([
      [0, 90],
      [1, 40],
      [2, 5],
      [4, 3],
      [5, 2],
      [6, 9],
    ]);
    const chart = publish(some);
    expect(chart.table.rows.slice(-2)).toEqual([
      ['4 to 5', 3],
      ['Later, up to 14 April 2021', 11],
    ]);
    expect(chart.notes).toContain(
      'Hours from the first one in which fewer than three people replied are not shown one by one.',
    );
    expect(chart.svg).not.toContain('08:30');
    expect(publish(evening).alternative).toContain('the replies on each day');
  });
});
