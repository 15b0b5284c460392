import { describe, expect, it } from 'vitest';
import { layOutCloud } from '../../pipeline/charts/cloud-layout.ts';
import { familiesOf, neutral } from '../../pipeline/charts/palette.ts';
import { picture } from '../../pipeline/charts/picture.ts';
import { light } from '../../pipeline/charts/scheme.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { wordCloud } from '../../pipeline/charts/word-cloud.ts';
import { contrast } from './colours.ts';
import { inLight, lightValue } from './in-light.ts';
import { basis, hostile, themes, words } from './invented-findings.ts';
import { drawnWords, sizeOf, touched } from './pixels.ts';
import { shareCovered } from './plane-share.ts';

const typeface = openTypeface();
const draw = (rows = words(120), seed = 1, rests = basis, leaveOut: readonly string[] = []) =>
  inLight(wordCloud(rows, themes, rests, { seed, leaveOut }, typeface));
let drawn120: ReturnType<typeof draw> | undefined;
const of120 = () => (drawn120 ??= draw(words(120)));
const wordOf = (word: string, mentions: number) => ({
  word,
  mentions,
  replies: 1,
  people: 9,
  theme: null,
});
/** "Harbour", "school", "health" … in ten scripts, and emoji. */
const inEveryScript = [
  ...words(12),
  ...`🌍 ❤️ 👍🏽 👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇬🇧 1️⃣ الميناء المدرسة صِحَّة بندرگاه נמל חינוך בְּרִיאוּת बंदरगाह शिक्षा स्वास्थ्य
    বন্দর শিক্ষা সংস্কৃতি ਬੰਦਰਗਾਹ ਪ੍ਰਧਾਨ ਸਕੂਲ துறைமுகம் கல்வி ஸ்ரீ ท่าเรือ น้ำ ผู้ใหญ่ 港口 教育 健康 λιμάνι гавань cảng biển`
    .split(/\s+/)
    .map((word, place) => ({ ...wordOf(word, 150 - 3 * place), theme: `theme-${place % 5}` })),
];

describe('the word cloud', () => {
  it('is the picture that was looked at and found good', async () => {
    await expect(of120().svg).toMatchFileSnapshot('expected/word-cloud.svg');
    await expect(draw(inEveryScript).svg).toMatchFileSnapshot('expected/word-cloud-scripts.svg');
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
    const { svg, notDrawn } = count === 120 ? of120() : draw(words(count));
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
    const shared = new Set<string>();
    for (const { markup, word } of [...drawn, { markup: surroundings, word: 'around it' }]) {
      for (const pixel of touched(svg, markup)) {
        if (owner.has(pixel)) shared.add(`${word} and ${owner.get(pixel)}`);
        owner.set(pixel, word);
      }
    }
    expect([...shared]).toEqual([]);
    const columns = new Set([...owner.keys()].map((pixel) => pixel % 1200));
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(38);
    expect(Math.max(...columns)).toBeLessThan(1162);
  });

  it('makes a word with four times the mentions twice as tall', () => {
    const { svg } = draw([wordOf('mum', 400), wordOf('sum', 100)]);
    const heights = drawnWords(svg).map(({ markup }) => {
      const rows = [...touched(svg, markup)].map((pixel) => Math.floor(pixel / 1200));
      return Math.max(...new Set(rows)) - Math.min(...new Set(rows)) + 1;
    });
    expect(heights[0]! / heights[1]!).toBeCloseTo(2, 1);
  });

  it('colours a word by its theme, and says in the alternative how many themes are shown', () => {
    const { svg, alternative } = draw(words(40));
    const families = familiesOf(themes);
    const colourOf = new Map(drawnWords(svg).map(({ word, colour }) => [word, colour]));
    for (const { word, theme } of words(40)) {
      expect(colourOf.get(word)).toBe(lightValue(theme ? families.get(theme)!.colour : neutral));
    }
    expect(alternative).toContain('Colours show the 9 themes of the words.');
  });

  it('draws text that can be read on white', () => {
    const colours = draw().svg.matchAll(/<path fill="(#\w+)"/g);
    const onWhite = new Set([...colours].map(([, colour]) => colour!));
    onWhite.delete('#ffffff');
    for (const colour of onWhite)
      expect(contrast(colour, light.ground)).toBeGreaterThanOrEqual(4.5);
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
    const { notDrawn, notes } = draw([...words(5), wordOf(hostile.unknown, 90)]);
    expect(notDrawn.map(({ name }) => name)).toEqual([hostile.unknown]);
    expect(notes[0]).toContain('1 word');
  });

  it('gives the first three words in its alternative, and says that the table has the rest', () => {
    expect(of120().alternative).toBe(
      'A word cloud of the 120 words with over 20 mentions in 1,342 replies. Most mentioned: people (441 mentions), harbour (246 mentions) and ferry (177 mentions). The table has them all. Colours show the 9 themes of the words. Invented replies: a worked example.',
    );
    expect(of120().table.rows).toHaveLength(120);
  });

  it('uses the plane: the words’ boxes cover three fifths of it', () => {
    const plane = { width: 1120, height: 448, seed: 1 };
    const { placed, height } = layOutCloud(words(120), plane, typeface);
    const boxes = placed.map(({ word, style, x, y }) => {
      const { left, top, right, bottom } = typeface.ink(word.word, style);
      const begins = x - typeface.width(word.word, style) / 2;
      return { left: begins + left, top: y + top, right: begins + right, bottom: y + bottom };
    });
    const covered = shareCovered(boxes, { left: 0, top: 0, right: 1120, bottom: height });
    expect(covered).toBeGreaterThan(0.6);
  });

  it('leaves out what would be too small to read in half the width, and says so', () => {
    const rows = [wordOf('harbour', 40_000), wordOf('ferry', 9_000), wordOf('quota', 21)];
    const { svg, notDrawn, notes } = draw(rows);
    expect(drawnWords(svg).map(({ word }) => word)).toEqual(['harbour', 'ferry']);
    expect(notDrawn).toEqual([{ name: 'quota', reason: 'it would be too small to read' }]);
    expect(notes[0]).toBe('Not drawn, too small to read: “quota”.');
  });

  it('grows the plane rather than leave words out, up to twice its height', () => {
    const low = { width: 1120, height: 96, seed: 1 };
    const grown = layOutCloud(words(40), low, typeface);
    expect(grown.homeless).toEqual([]);
    expect(grown.height).toBeGreaterThan(96);
    const full = layOutCloud(words(120), low, typeface);
    expect(full.height).toBeLessThanOrEqual(192);
    expect(full.placed.length + full.homeless.length + full.small.length).toBe(120);
  });

  it('keeps hostile words harmless, and shows or lists each of them', async () => {
    const rows = Object.values(hostile).map((word, place) => wordOf(word, 90 - place));
    const { svg, notDrawn, table } = draw(rows);
    expect(svg).not.toContain('<script');
    expect(sizeOf(await picture(svg, 2))[0]).toBe(2400);
    expect(drawnWords(svg)).toHaveLength(table.rows.length);
    expect(table.rows.length + notDrawn.length).toBe(rows.length);
  });

  it('lists a word for which there is no room', () => {
    const { notDrawn, notes, table } = draw([wordOf('mm'.repeat(400), 25), wordOf('harbour', 25)]);
    expect(notDrawn).toEqual([
      { name: 'mm'.repeat(400), reason: 'there is no room for it in a size that can be read' },
    ]);
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
