import { describe, expect, it } from 'vitest';
import { familiesOf } from '../../pipeline/charts/palette.ts';
import { picture } from '../../pipeline/charts/picture.ts';
import { dark, light, painted } from '../../pipeline/charts/scheme.ts';
import { topIssues } from '../../pipeline/charts/top-issues.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { contrast } from './colours.ts';
import { inLight, lightValue } from './in-light.ts';
import { basis, hostile, issues, ranking, themes } from './invented-findings.ts';
import { sizeOf } from './pixels.ts';

const typeface = openTypeface();
const draw = (rows = issues, codebook = themes, shares = ranking) =>
  inLight(topIssues(rows, shares, codebook, basis, typeface));
const barsOf = (svg: string) =>
  [
    ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="32" fill="(#\w+)"\/>/g),
  ].map(([, zero, width, colour]) => ({ zero: Number(zero), width: Number(width), colour }));
/** The ends of the lines that are drawn in ink, from the highest bar to the lowest. */
const whiskersOf = (svg: string) =>
  [...svg.matchAll(/<path d="M([\d.]+) [\d.]+H([\d.]+)[^"]*" fill="none" stroke="#111111"/g)].map(
    ([, low, high]) => ({ low: Number(low), high: Number(high) }),
  );
const without = { share_low: null, share_high: null };

describe('the top issues', () => {
  it('are the picture that was looked at and found good', async () => {
    await expect(draw().svg).toMatchFileSnapshot('expected/top-issues.svg');
    await expect(draw([]).svg).toMatchFileSnapshot('expected/top-issues-empty.svg');
    const { drawing } = topIssues(issues, ranking, themes, basis, typeface);
    await expect(painted(drawing, dark)).toMatchFileSnapshot('expected/top-issues-dark.svg');
  });

  it('are the same, byte for byte, whatever order the rows come in', () => {
    expect(draw(issues.toReversed(), themes.toReversed(), ranking.toReversed()).svg).toBe(
      draw().svg,
    );
  });

  it('have bars as long as their likes, from zero, in the theme’s colour', () => {
    const bars = barsOf(draw().svg);
    const longest = bars[0]!.width;
    const families = familiesOf(themes);
    expect(bars).toHaveLength(issues.length);
    for (const [place, { theme, likes_over_threshold }] of issues.entries()) {
      const share = likes_over_threshold / issues[0]!.likes_over_threshold;
      expect(bars[place]!.width).toBeCloseTo(longest * share, 1);
      expect(bars[place]!.colour).toBe(lightValue(families.get(theme)!.colour));
      expect(contrast(bars[place]!.colour!, light.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('carry the 95% interval of their likes as a line, on the same scale', () => {
    const { svg, table } = draw();
    const [bar] = barsOf(svg);
    const each = bar!.width / issues[0]!.likes_over_threshold;
    const supplied = ranking.filter(({ share_low }) => share_low !== null);
    const whiskers = whiskersOf(svg);
    expect(whiskers).toHaveLength(supplied.length);
    for (const [place, { score }] of supplied.entries()) {
      const { low, high } = whiskers[place]!;
      expect((low - bar!.zero) / each).toBeCloseTo(0.55 * score, -1.5);
      expect((high - bar!.zero) / each).toBeCloseTo(1.4 * score, -1.5);
      expect(table.rows[place]!.slice(2, 4)).toEqual([
        Math.round(0.55 * score),
        Math.round(1.4 * score),
      ]);
    }
    expect(Math.max(...whiskers.map(({ high }) => high))).toBeLessThan(1100);
  });

  it('say what the line is, and which bars have none because few people stand behind them', () => {
    const { notes, table, svg } = draw(issues.slice(0, 10));
    expect(notes[0]).toBe(
      'The line on a bar is a 95% interval: how many of all the themes’ 8,918 likes this theme would have if other people of the same kind had answered.',
    );
    expect(notes[1]).toBe(
      'No line is drawn for Culture, with the library, the museum and everything in between and Safety: too few people wrote the replies that supply their likes.',
    );
    expect(table.rows[8]!.slice(2, 4)).toEqual(['none', 'none']);
    expect(whiskersOf(svg)).toHaveLength(8);
  });

  it('have no line and do not speak of one where no theme has an interval', () => {
    const { svg, notes, alternative } = draw(
      issues,
      themes,
      ranking.map((row) => ({ ...row, ...without })),
    );
    expect(whiskersOf(svg)).toEqual([]);
    expect(notes[0]).toBe(
      'No interval is drawn: too few people wrote the replies that supply the likes.',
    );
    expect(alternative).not.toContain('interval');
  });

  it('say the first three in a sentence, and the rest in the table', () => {
    const { alternative, notes } = draw();
    expect(alternative).toBe(
      'A bar chart of 11 themes, ranked by the likes on their replies with over 20 likes. From the top: Harbour and sea (4,120 likes; 95% interval 2,266 to 5,768), Getting about (1,561 likes; 95% interval 859 to 2,185) and Homes and rents (885 likes; 95% interval 487 to 1,239). Invented replies: a worked example.',
    );
    expect(notes).toContain('A theme that lies within another counts towards that one too.');
  });

  it('draw the fifteen of highest rank, state how many more there are, and list them', () => {
    const many = Array.from({ length: 18 }, (_, place) => ({
      ...issues[0]!,
      theme: `t${place}`,
      name: `Theme ${place}`,
      rank_by_likes_over_threshold: place + 1,
    }));
    const { notDrawn, notes, table } = draw(many, []);
    expect(table.rows).toHaveLength(15);
    expect(notes).toContain('3 themes of lower rank are not drawn.');
    expect(notDrawn.map(({ name }) => name)).toEqual(['Theme 15', 'Theme 16', 'Theme 17']);
  });

  it('stay a decent picture where no theme carries a like', async () => {
    const none = issues.map((issue) => ({ ...issue, likes_over_threshold: 0 }));
    const { svg, notes } = draw(none);
    expect(barsOf(svg).every(({ width }) => width === 0)).toBe(true);
    expect(notes[0]).toBe('No reply with a theme has over 20 likes, so no bar has a length.');
    expect(sizeOf(await picture(svg, 2))[0]).toBe(2400);
  });

  it('say in a sentence that there is no theme', () => {
    expect(draw([], []).alternative).toMatch(/^No theme of the codebook counts as support/);
  });

  it('keep hostile names harmless and whole', async () => {
    const rows = Object.values(hostile).map((name, place) => ({
      ...issues[place]!,
      name,
    }));
    const { svg, notDrawn } = draw(rows);
    expect(svg).not.toContain('<script');
    expect(notDrawn.map(({ name }) => name)).toContain(hostile.unknown);
    const [width, height] = sizeOf(await picture(svg, 2));
    expect(width).toBe(2400);
    expect(height).toBe(2 * Number(/ height="(\d+)"/.exec(svg)![1]));
  });
});
