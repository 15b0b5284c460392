import { describe, expect, it } from 'vitest';
import { familiesOf, neutral } from '../../pipeline/charts/palette.ts';
import { picture } from '../../pipeline/charts/picture.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { wordCloud } from '../../pipeline/charts/word-cloud.ts';
import { contrastWithWhite } from './colours.ts';
import { inLight, lightValue } from './in-light.ts';
import { basis, hostile, themes, words } from './invented-findings.ts';
import { drawnWords, sizeOf, touched } from './pixels.ts';

const typeface = openTypeface();
const draw = (rows = words(120), seed = 1, rests = basis, leaveOut: readonly string[] = []) =>
  inLight(wordCloud(rows, themes, rests, { seed, leaveOut }, typeface));
const wordOf = (word: string, mentions: number) => ({ word, mentions, replies: 1, theme: null });

describe('the word cloud', () => {
  it('is the picture that was looked at and found good', async () => {
    await expect(draw(words(120)).svg).toMatchFileSnapshot('expected/word-cloud.svg');
    await expect(draw([]).svg).toMatchFileSnapshot('expected/word-cloud-empty.svg');
  });

  it('is the same, byte for byte, whatever order the rows come in', () => {
    const shuffled = words(60).toSorted((a, b) => (a.word.at(-1)! < b.word.at(-1)! ? -1 : 1));
    expect(draw(shuffled).svg).toBe(draw(words(60)).svg);
    const again = wordCloud(
      words(60),
      themes.toReversed(),
      basis,
      { seed: 1, leaveOut: [] },
      openTypeface(),
    );
    expect(again.drawing).toBe(draw(words(60)).drawing);
  });

  it('leaves out what the analysis does not want, and says so', () => {
    const [first] = words(10);
    const { notDrawn, notes, alternative } = draw(words(10), 1, basis, [first!.word.toUpperCase()]);
    expect(notDrawn).toEqual([
      { name: first!.word, reason: 'the analysis leaves it out of the cloud' },
    ]);
    expect(notes[0]).toBe(`Not drawn, as the analysis leaves them out: “${first!.word}”.`);
    expect(alternative).not.toContain(`${first!.word} (`);
  });

  it('is laid out otherwise with another seed', () => {
    expect(draw(words(60), 2).svg).not.toBe(draw(words(60), 1).svg);
  });

  it.each([3, 40, 120])('shows each of %i words, and no pixel belongs to two of them', (count) => {
    const { svg, notDrawn } = draw(words(count));
    const drawn = drawnWords(svg);
    expect(drawn.map(({ word }) => word).sort()).toEqual(
      words(count)
        .map(({ word }) => word)
        .sort(),
    );
    expect(notDrawn).toEqual([]);

    const rest = drawn.reduce((left, { markup }) => left.replace(markup, ''), svg);
    const surroundings = [...rest.matchAll(/<(?:path|circle)[^>]*\/>/g)].join('');
    const owner = new Map<number, string>();
    for (const { markup, word } of [...drawn, { markup: surroundings, word: 'around it' }]) {
      for (const pixel of touched(svg, markup)) {
        expect(owner.get(pixel), word).toBeUndefined();
        owner.set(pixel, word);
      }
    }
    const columns = [...owner.keys()].map((pixel) => pixel % 1200);
    expect(Math.min(...new Set(columns))).toBeGreaterThanOrEqual(38);
    expect(Math.max(...new Set(columns))).toBeLessThan(1162);
  });

  it('makes a word with four times the mentions twice as tall', () => {
    const { svg } = draw([wordOf('mum', 400), wordOf('sum', 100)]);
    const heights = drawnWords(svg).map(({ markup }) => {
      const rows = [...touched(svg, markup)].map((pixel) => Math.floor(pixel / 1200));
      return Math.max(...new Set(rows)) - Math.min(...new Set(rows)) + 1;
    });
    expect(heights[0]! / heights[1]!).toBeCloseTo(2, 1);
  });

  it('colours a word by its theme, and says in the picture’s words which themes are shown', () => {
    const { svg, alternative } = draw(words(40));
    const families = familiesOf(themes);
    const colourOf = new Map(drawnWords(svg).map(({ word, colour }) => [word, colour]));
    for (const { word, theme } of words(40)) {
      expect(colourOf.get(word)).toBe(lightValue(theme ? families.get(theme)!.colour : neutral));
    }
    expect(alternative).toContain('Harbour and sea; Getting about; Homes and rents');
  });

  it('draws text that can be read on white', () => {
    const colours = draw().svg.matchAll(/<path fill="(#\w+)"/g);
    const onWhite = new Set([...colours].map(([, colour]) => colour!));
    onWhite.delete('#ffffff');
    for (const colour of onWhite) expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('takes the 150 most mentioned of more, says so and lists the others', () => {
    const many = Array.from({ length: 170 }, (_, place) => wordOf(`word${place}`, 400 - place));
    const { notDrawn, alternative, table, svg } = draw(many);
    expect(drawnWords(svg)).toHaveLength(150);
    expect(alternative).toContain('the 150 most mentioned of the 170 words');
    expect(table.rows.at(-1)![0]).toBe('word149');
    expect(notDrawn.map(({ name }) => name)).toEqual(many.slice(150).map(({ word }) => word));
  });

  it('says which words the typeface cannot draw', () => {
    const { notDrawn, notes } = draw([
      ...words(5),
      wordOf(hostile.emoji, 90),
      wordOf(hostile.han, 80),
    ]);
    expect(notDrawn.map(({ name }) => name)).toEqual([hostile.emoji, hostile.han]);
    expect(notes[0]).toContain('2 words');
  });

  it('keeps hostile words harmless, and shows or lists each of them', () => {
    const rows = Object.values(hostile).map((word, place) => wordOf(word, 90 - place));
    const { svg, notDrawn, table } = draw(rows);
    expect(svg).not.toContain('<script');
    expect(sizeOf(picture(svg, 2))[0]).toBe(2400);
    expect(drawnWords(svg)).toHaveLength(table.rows.length);
    expect(table.rows.length + notDrawn.length).toBe(rows.length);
  });

  it('lists a word for which there is no room', () => {
    const { notDrawn, notes, table } = draw([wordOf('mm'.repeat(400), 25), wordOf('harbour', 25)]);
    expect(notDrawn).toEqual([{ name: 'mm'.repeat(400), reason: 'there is no room for it' }]);
    expect(notes[0]).toMatch(/^Not drawn, for want of room: “mm/);
    expect(table.rows).toEqual([['harbour', 25, 1, '']]);
  });

  it('says in a sentence that there is no word to draw', () => {
    const { alternative, table } = draw([]);
    expect(alternative).toBe(
      'There is no word with over 20 mentions in 1,342 replies. Invented replies: a worked example.',
    );
    expect(table.rows).toEqual([]);
  });

  it('does not call replies invented that are not', () => {
    const { svg, alternative } = draw(words(3), 1, { ...basis, invented: false, counted: 0 });
    expect(svg + alternative).not.toContain('nvented');
    expect(alternative).toContain('over 20 mentions in the replies.');
  });
});
