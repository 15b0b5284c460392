import { describe, expect, it } from 'vitest';
import { familiesOf, neutral } from '../../pipeline/charts/palette.ts';
import { light } from '../../pipeline/charts/scheme.ts';
import { contrastWithWhite, distance, visions } from './colours.ts';

function nearest(colours: readonly string[], vision: readonly number[]): number {
  const pairs = colours.flatMap((one, place) =>
    colours.slice(place + 1).map((other) => distance(one, other, vision)),
  );
  return Math.min(...pairs);
}

describe('the palette', () => {
  it('can be read on white as text: contrast of at least 4.5:1', () => {
    for (const colour of [...light.themes, light.neutral]) {
      expect(contrastWithWhite(colour), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(visions))(
    'keeps its first eight colours and the grey apart in %s, and the others not alike',
    (_, vision) => {
      expect(nearest([...light.themes.slice(0, 8), light.neutral], vision)).toBeGreaterThan(0.06);
      expect(nearest([...light.themes, light.neutral], vision)).toBeGreaterThan(0.04);
    },
  );
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
