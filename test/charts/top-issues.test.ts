import { describe, expect, it } from 'vitest';
import { familiesOf } from '../../pipeline/charts/palette.ts';
import { picture } from '../../pipeline/charts/picture.ts';
import { topIssues } from '../../pipeline/charts/top-issues.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { contrastWithWhite } from './colours.ts';
import { inLight, lightValue } from './in-light.ts';
import { basis, hostile, issues, themes } from './invented-findings.ts';
import { sizeOf } from './pixels.ts';

const typeface = openTypeface();
const draw = (rows = issues, codebook = themes) =>
  inLight(topIssues(rows, codebook, basis, typeface));
const barsOf = (svg: string) =>
  [...svg.matchAll(/<rect x="392" y="[\d.]+" width="([\d.]+)" height="32" fill="(#\w+)"\/>/g)].map(
    ([, width, colour]) => ({ width: Number(width), colour }),
  );

describe('the top issues', () => {
  it('are the picture that was looked at and found good', async () => {
    await expect(draw().svg).toMatchFileSnapshot('expected/top-issues.svg');
    await expect(draw([]).svg).toMatchFileSnapshot('expected/top-issues-empty.svg');
  });

  it('are the same, byte for byte, whatever order the rows come in', () => {
    expect(draw(issues.toReversed(), themes.toReversed()).svg).toBe(draw().svg);
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
      expect(contrastWithWhite(bars[place]!.colour!)).toBeGreaterThanOrEqual(3);
    }
  });

  it('say in sentences what the bars show', () => {
    const { alternative, notes } = draw();
    expect(alternative).toContain(
      'First comes Harbour and sea, with 4,120 likes on 31 of 240 replies.',
    );
    expect(alternative).toContain('; Ferries, with ');
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
    expect(notes[0]).toBe('3 themes of lower rank are not drawn.');
    expect(notDrawn.map(({ name }) => name)).toEqual(['Theme 15', 'Theme 16', 'Theme 17']);
  });

  it('stay a decent picture where no theme carries a like', () => {
    const none = issues.map((issue) => ({ ...issue, likes_over_threshold: 0 }));
    const { svg, notes } = draw(none);
    expect(barsOf(svg).every(({ width }) => width === 0)).toBe(true);
    expect(notes[0]).toBe('No reply with a theme has over 20 likes, so no bar has a length.');
    expect(sizeOf(picture(svg, 2))[0]).toBe(2400);
  });

  it('say in a sentence that there is no theme', () => {
    expect(draw([], []).alternative).toMatch(/^No theme of the codebook counts as support/);
  });

  it('keep hostile names harmless and whole', () => {
    const rows = Object.values(hostile).map((name, place) => ({
      ...issues[place]!,
      name,
    }));
    const { svg, notDrawn } = draw(rows);
    expect(svg).not.toContain('<script');
    expect(notDrawn.map(({ name }) => name)).toContain(hostile.emoji);
    const [width, height] = sizeOf(picture(svg, 2));
    expect(width).toBe(2400);
    expect(height).toBe(2 * Number(/ height="(\d+)"/.exec(svg)![1]));
  });
});
