import { describe, expect, it } from 'vitest';
import { unitsPerPixel } from '../../pipeline/charts/path-data.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { relativeMoves, withCoarserPaths } from '../../pipeline/page/charts/coarser-paths.ts';

describe('outlines on the page', () => {
  const typeface = openTypeface();
  const data = typeface.outline('Sphinx of black quartz', { size: 20, weight: 400 }, 40, 60);
  const drawing = `<path fill="@ink" transform="scale(${1 / unitsPerPixel})" d="${data}"/>`;

  /** The ends of all moves of all paths, in pixels. */
  const points = (written: string) => {
    const [, scale, path] = /scale\(([\d.]+)\)" d="([^"]*)"/.exec(written)!;
    return relativeMoves(path!)
      .filter(({ letter }) => letter === 'M')
      .flatMap(({ points: [point] }) => point!.map((place) => place * Number(scale)));
  };

  it('stay within a tenth of a pixel of where they were, with fewer bytes', () => {
    const coarser = withCoarserPaths(drawing);
    expect(coarser.length).toBeLessThan(drawing.length * 0.9);
    const [before, after] = [points(drawing), points(coarser)];
    expect(after).toHaveLength(before.length);
    const moved = before.map((place, index) => Math.abs(place - after[index]!));
    expect(Math.max(...moved)).toBeLessThanOrEqual(0.1 + 1e-9);
  });

  it('leave every other part of a drawing as it is', () => {
    const other = '<path d="M1 2L3 4" fill="@ink"/><rect x="1.25" y="3"/>';
    expect(withCoarserPaths(other)).toBe(other);
  });
});
