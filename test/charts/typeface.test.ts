import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { hostile } from './invented-findings.ts';
import { touched } from './pixels.ts';

const typeface = openTypeface();
const style = { size: 100, weight: 600 } as const;
const { resolve } = createRequire(import.meta.url);
const outlineOf = (text: string) => typeface.outline(text, style, 0, 0);
const inked = (outlines: readonly string[]) => {
  const paths = outlines.map((d) => `<path transform="scale(0.05)" d="${d}"/>`).join('');
  return new Set(
    touched('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300">', paths),
  );
};

describe('the bundled typeface', () => {
  it.each([
    ...['people', 'café', 'Łódź', 'Ελλάδα', 'Київ', 'tiếng Việt', '“£20” – it’s 5%'],
    ...['العربية', 'می‌خواهم', 'שלום', 'हिन्दी', 'বাংলা', 'ਪੰਜਾਬੀ', 'தமிழ்', 'ไทย', '中文', 'ひらがな'],
    ...['🌍', '❤️', '☺', '🇬🇧', '👍🏽', '👩‍👩‍👧', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '🏳️‍🌈', 'love 🌍 عالم'],
  ])('draws %s', (text) => {
    expect(typeface.covers(text)).toBe(true);
    expect(outlineOf(text)).toMatch(/^m-?\d/);
    expect(typeface.width(text, style)).toBeGreaterThan(0);
  });

  it.each([
    hostile.unknown,
    hostile.nul,
    hostile.surrogate,
    hostile.noncharacter,
    '한국',
    'x\u0359',
    '\u200B',
    '\u200D',
    '\uFE0F',
  ])('says that it lacks the characters of %j', (text) => {
    expect(typeface.covers(text)).toBe(false);
  });

  it('puts "?" where it lacks a character, so that nothing is left blank', () => {
    expect(outlineOf('aཀb')).toBe(outlineOf('a?b'));
    expect(outlineOf('ཀ 🌍')).toBe(outlineOf('? 🌍'));
  });

  it('is as wide as another program measures the same font', () => {
    const file = '@fontsource/inter/files/inter-latin-600-normal.woff2';
    GlobalFonts.registerFromPath(resolve(file), 'Measured');
    const context = createCanvas(1, 1).getContext('2d');
    context.font = '600 100px Measured';
    for (const text of ['people', 'AVATAR wave', 'climate change', '1,234']) {
      expect(typeface.width(text, style)).toBeCloseTo(context.measureText(text).width, 1);
    }
  });

  it.each([
    ['arabic', 'المدرسة'],
    ['hebrew', 'ירושלים'],
    ['devanagari', 'क्षेत्र'],
    ['bengali', 'গ্রন্থ'],
    ['gurmukhi', 'ਸਿੱਖਿਆ'],
    ['tamil', 'பொருளாதாரம்'],
    ['thai', 'ผู้ใหญ่'],
  ])('joins and orders %s as another program does with the same font', (script, word) => {
    const name = `noto-sans-${script}`;
    const font = openSync(resolve(`@fontsource/${name}/files/${name}-${script}-600-normal.woff`));
    const run = font.layout(word);
    const lefts: number[] = [];
    const tops: number[] = [];
    let advanced = 0;
    for (const [place, { path }] of run.glyphs.entries()) {
      const { xAdvance, xOffset, yOffset } = run.positions[place]!;
      for (const { args } of path.commands) {
        if (args.length === 0) continue;
        lefts.push(advanced + xOffset + args.at(-2)!);
        tops.push(yOffset + args.at(-1)!);
      }
      advanced += xAdvance;
    }
    const ems = (units: number) => (100 * units) / font.unitsPerEm;
    const { left, top, right, bottom } = typeface.ink(word, style);
    expect(typeface.width(word, style)).toBeCloseTo(ems(run.advanceWidth), 0);
    expect(Math.abs(left - ems(Math.min(...lefts)))).toBeLessThan(0.5);
    expect(Math.abs(right - ems(Math.max(...lefts)))).toBeLessThan(0.5);
    expect(Math.abs(top + ems(Math.max(...tops)))).toBeLessThan(0.5);
    expect(Math.abs(bottom + ems(Math.min(...tops)))).toBeLessThan(0.5);
  });

  it('keeps what belongs together in one glyph: flags, families, skin tones and conjuncts', () => {
    const emoji = typeface.width('🌍', style);
    for (const one of ['🇬🇧', '👩‍👩‍👧', '👍🏽', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏳️‍🌈', '❤️', '1️⃣']) {
      expect(typeface.width(one, style), one).toBeCloseTo(emoji, 0);
    }
    expect(typeface.width('क्ष', style)).toBeLessThan(0.8 * typeface.width('कष', style));
    expect(outlineOf('cafe\u0301')).toBe(outlineOf('café'));
  });

  it.each([
    ['Hebrew from the right', 'אב', ['ב', 'א']],
    ['Arabic from the right', 'دو', ['و', 'د']],
    ['Arabic numbers from the left', '٣٥٠', ['٣', '٥', '٠']],
    ['a number after a Hebrew word on its left', 'אב 12', ['12', ' ', 'ב', 'א']],
    ['an Arabic word among English ones in its place', 'one دو two', ['one ', 'و', 'د', ' two']],
  ])('reads %s', (_, text, fromLeft) => {
    let left = 10;
    const letters = fromLeft.map((letter) => {
      const outline = typeface.outline(letter, style, left, 150);
      left += typeface.width(letter, style);
      return outline;
    });
    const whole = inked([typeface.outline(text, style, 10, 150)]);
    const apart = inked(letters);
    const both = [...whole].filter((pixel) => apart.has(pixel)).length;
    expect(both / whole.size).toBeGreaterThan(0.94);
    expect(both / apart.size).toBeGreaterThan(0.94);
  });

  it('has both weights in every script', () => {
    for (const word of ['people', 'مدرسة', 'शिक्षा', '教育', '🌍']) {
      const regular = typeface.outline(word, { size: 100, weight: 400 }, 0, 0);
      expect(regular, word).not.toBe(outlineOf(word));
    }
  });

  it('says what the outline covers', () => {
    const { left, top, right, bottom } = typeface.ink('l', style);
    expect(right - left).toBeGreaterThan(5);
    expect(right).toBeLessThan(typeface.width('l', style));
    expect(top).toBeLessThan(-70);
    expect(bottom).toBeCloseTo(0, 0);
    expect(typeface.ink(' ', style)).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  });

  it('gives tabular digits one width', () => {
    const tabular = { ...style, tabular: true };
    expect(typeface.width('111', tabular)).toBeCloseTo(typeface.width('888', tabular), 6);
  });
});
