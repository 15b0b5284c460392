import { describe, expect, it } from 'vitest';
import { familiesOf, neutral } from '../../pipeline/charts/palette.ts';
import { dark, light } from '../../pipeline/charts/scheme.ts';
import { contrast, distance, hue, visions } from './colours.ts';

function nearest(colours: readonly string[], vision: readonly number[]): number {
  const pairs = colours.flatMap((one, place) =>
    colours.slice(place + 1).map((other) => distance(one, other, vision)),
  );
  return Math.min(...pairs);
}

describe.each(Object.entries({ light, dark }))('the palette of the %s scheme', (_, scheme) => {
  it('can be read on its ground as text: contrast of at least 4.5:1', () => {
    for (const colour of [...scheme.themes, scheme.neutral]) {
      expect(contrast(colour, scheme.ground), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(visions))(
    'keeps its first eight colours and the grey apart in %s, and the others not alike',
    (_, vision) => {
      const { themes, neutral } = scheme;
      expect(nearest([...themes.slice(0, 8), neutral], vision)).toBeGreaterThan(0.06);
      expect(nearest([...themes, neutral], vision)).toBeGreaterThan(0.04);
    },
  );
});

it('keeps the hue of a theme from light to dark, so that it is known again', () => {
  for (const [place, colour] of light.themes.entries()) {
    const turned = Math.abs(hue(colour) - hue(dark.themes[place]!));
    expect(Math.min(turned, 360 - turned), colour).toBeLessThan(10);
  }
  expect(dark.themes).toHaveLength(light.themes.length);
});

describe('the colours of themes', () => {
  const theme = (id: string, position: number, parent: string | null = null) => ({
    theme: id,
    parent,
    position,
    name: id.toUpperCase(),
  });

  it('go by the codebook, whatever order the rows come in, and are shared within a theme', () => {
    const rows = [theme('b', 3), theme('deep', 2, 'inner'), theme('inner', 1, 'a'), theme('a', 0)];
    const families = familiesOf(rows);
    expect([...families.keys()]).toEqual(['a', 'inner', 'deep', 'b']);
    expect(families.get('deep')).toBe(families.get('a'));
    expect(families.get('a')).toEqual({ name: 'A', colour: '@theme1' });
    expect(families.get('b')).toEqual({ name: 'B', colour: '@theme2' });
  });

  it('are never one colour for two themes: beyond the palette all are grey', () => {
    const many = Array.from({ length: 16 }, (_, place) => theme(`t${place}`, place));
    const colours = [...familiesOf(many).values()].map(({ colour }) => colour);
    expect(new Set(colours.slice(0, 14)).size).toBe(14);
    expect(colours.slice(14)).toEqual([neutral, neutral]);
  });
});
