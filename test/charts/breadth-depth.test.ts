import { describe, expect, it } from 'vitest';
import { overlap } from '../../pipeline/charts/boxes.ts';
import { breadthDepth } from '../../pipeline/charts/breadth-depth.ts';
import type { Drawn, SpokenOf } from '../../pipeline/charts/depth-wording.ts';
import { familiesOf } from '../../pipeline/charts/palette.ts';
import { picture } from '../../pipeline/charts/picture.ts';
import { dark, light, painted } from '../../pipeline/charts/scheme.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { contrast } from './colours.ts';
import { inLight, lightValue } from './in-light.ts';
import { basis, hostile, references, spokenOf, themes } from './invented-findings.ts';
import { sizeOf } from './pixels.ts';

const typeface = openTypeface();
const draw = (what: Drawn, rows?: readonly SpokenOf[], codebook = themes) =>
  inLight(
    breadthDepth(
      what,
      rows ?? (what === 'themes' ? spokenOf : references),
      codebook,
      basis,
      typeface,
    ),
  );

/** Where the dot with a name stands, read back from the picture. */
function dotOf(svg: string, name: string) {
  const [, x, y, colour] =
    new RegExp(
      `<circle cx="([\\d.]+)" cy="([\\d.]+)" r="11" fill="(#\\w+)"[^>]*><title>${name}:`,
    ).exec(svg) ?? [];
  return { x: Number(x), y: Number(y), colour };
}

describe('how broad and how deep themes and references are', () => {
  it('is the picture that was looked at and found good', async () => {
    await expect(draw('themes').svg).toMatchFileSnapshot('expected/breadth-depth.svg');
    await expect(draw('themes', []).svg).toMatchFileSnapshot('expected/breadth-depth-empty.svg');
    await expect(draw('references').svg).toMatchFileSnapshot('expected/references.svg');
    const { drawing } = draw('references');
    await expect(painted(drawing, dark)).toMatchFileSnapshot('expected/references-dark.svg');
  });

  it('is the same, byte for byte, whatever order the rows come in', () => {
    for (const [what, rows] of [
      ['themes', spokenOf],
      ['references', references],
    ] as const) {
      expect(draw(what, rows.toReversed(), themes.toReversed()).svg).toBe(draw(what).svg);
    }
  });

  it('stands four times as many people twice as far, and likes too', () => {
    const row = (name: string, people: number, likes: number) => ({
      theme: name,
      name,
      people,
      likes,
    });
    const { svg } = draw('themes', [row('One', 10, 200), row('Four', 40, 800), row('None', 90, 0)]);
    const [one, four, none] = ['One', 'Four', 'None'].map((name) => dotOf(svg, name));
    const zero = { x: 114, y: none!.y };
    expect((four!.x - zero.x) / (one!.x - zero.x)).toBeCloseTo(2, 2);
    expect((zero.y - four!.y) / (zero.y - one!.y)).toBeCloseTo(2, 2);
    expect((none!.x - zero.x) / (one!.x - zero.x)).toBeCloseTo(3, 2);
  });

  it('gives each its theme’s colour, dark enough on white', () => {
    const { svg } = draw('themes');
    const families = familiesOf(themes);
    for (const { theme, name, people } of spokenOf) {
      if (people === 0) continue;
      const { colour } = dotOf(svg, name);
      expect(colour).toBe(lightValue(families.get(theme)!.colour));
      expect(contrast(colour!, light.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('says in sentences what the dots show, and in a table the same figures', () => {
    const { alternative, table, notes, notDrawn } = draw('references');
    expect(alternative).toBe(
      'A chart of 6 references by the people who speak of each and the likes on their replies. The broadest first: Ferries for All (28 people, 466 likes), Odile Tideway (13 people, 102 likes) and North Quay (6 people, 222 likes). Ferries for All has the most likes in all: 466. Invented replies: a worked example.',
    );
    expect(table.columns).toEqual([
      'Reference',
      'Kind',
      'People who speak of it',
      'Likes in all on their replies about it',
    ]);
    expect(table.rows[1]).toEqual(['Odile Tideway', 'person', 13, 102]);
    expect(notes).toContain('Nobody speaks of Groyne.');
    expect(notDrawn).toEqual([]);
  });

  it('names those together that lead together, and calls nothing deep', () => {
    const row = (name: string, people: number, likes: number) => ({
      theme: name,
      name,
      people,
      likes,
    });
    const rows = [row('Ales', 8, 80), row('Buns', 8, 80), row('Cake', 2, 5)];
    const { alternative, svg } = draw('themes', rows, []);
    expect(alternative).toContain(
      'The broadest first: Ales (8 people, 80 likes), Buns (8 people, 80 likes) and Cake (2 people, 5 likes). Ales and Buns each have the most likes in all: 80.',
    );
    for (const said of [svg, draw('references').svg]) expect(said).not.toMatch(/deep(er|est|ly)/);
  });

  it('draws only those lines of equal likes a person that lie about the dots', () => {
    const linesOf = (svg: string) => svg.match(/stroke-dasharray/g)?.length ?? 0;
    const row = (likes: number) => ({ theme: 'one', name: 'One', people: 40, likes });
    // 50 likes a person lie between the lines of 10 and of 100.
    expect(linesOf(draw('themes', [row(2000)], []).svg)).toBe(2);
    expect(linesOf(draw('themes', [row(0)], []).svg)).toBe(0);
  });

  it('draws the twenty broadest, says how many there are besides, and lists them', () => {
    const many = Array.from({ length: 23 }, (_, place) => ({
      theme: `t${place}`,
      name: `Theme ${place}`,
      people: 200 - 7 * place,
      likes: 3000 - 120 * place,
    }));
    const { table, notes, notDrawn } = draw('themes', many, []);
    expect(table.rows).toHaveLength(20);
    expect(notes).toContain('3 narrower themes are not drawn.');
    expect(notDrawn.map(({ name }) => name)).toEqual(['Theme 20', 'Theme 21', 'Theme 22']);
  });

  it('gives those that stand in one place one dot, and lists the names beyond three', () => {
    const crowd = Array.from({ length: 5 }, (_, place) => ({
      theme: `t${place}`,
      name: `Theme ${place}`,
      people: 50,
      likes: 500,
    }));
    const { svg, notDrawn, table } = draw('themes', crowd, []);
    expect(svg.match(/<circle /g)).toHaveLength(1);
    expect(svg).toContain('<title>Theme 0, Theme 1, Theme 2 and 2 more: 50 people, 500 likes');
    expect(table.rows).toHaveLength(5);
    expect(notDrawn.map(({ name, reason }) => [name, reason])).toEqual([
      ['Theme 3', 'there is no room for its name'],
      ['Theme 4', 'there is no room for its name'],
    ]);
  });

  it('stays a decent picture where nobody likes anything', async () => {
    const { svg, alternative } = draw(
      'themes',
      spokenOf.map((row) => ({ ...row, likes: 0 })),
    );
    expect(alternative).toContain('None of their replies has a like.');
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(sizeOf(await picture(svg, 2))[0]).toBe(2400);
  });

  it('keeps hostile names harmless and whole', async () => {
    const rows = Object.values(hostile).map((name, place) => ({
      ...spokenOf[place]!,
      name,
      people: 5 + place,
    }));
    const { svg, notDrawn } = draw('themes', rows);
    expect(svg).not.toContain('<script');
    expect(notDrawn.map(({ name }) => name)).toContain(hostile.unknown);
    expect(sizeOf(await picture(svg, 2))[0]).toBe(2400);
  });
});

describe('the names beside dots', () => {
  it('cover neither each other nor a dot', async () => {
    const { placeLabels } = await import('../../pipeline/charts/label-places.ts');
    const marks = Array.from({ length: 14 }, (_, place) => ({
      x: 300 + ((place * 37) % 90),
      y: 200 + ((place * 53) % 120),
      radius: 12,
      width: 120 + ((place * 29) % 100),
      height: 22,
    }));
    const plane = { left: 0, top: 0, right: 900, bottom: 600 };
    const places = placeLabels(marks, plane).filter((place) => place !== undefined);
    expect(places).toHaveLength(14);
    const dots = marks.map(({ x, y }) => ({
      left: x - 12,
      right: x + 12,
      top: y - 12,
      bottom: y + 12,
    }));
    for (const [number, place] of places.entries()) {
      for (const other of [...places.slice(number + 1), ...dots]) {
        expect(overlap(place, other)).toBe(false);
      }
    }
  });
});
