import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { hostile } from './invented-findings.ts';

const typeface = openTypeface();
const style = { size: 100, weight: 600 } as const;

describe('the bundled typeface', () => {
  it.each(['people', 'café', 'Łódź', 'Ελλάδα', 'Київ', 'tiếng Việt', '“£20” – it’s 5%'])(
    'draws %s',
    (text) => {
      expect(typeface.covers(text)).toBe(true);
      expect(typeface.outline(text, style, 0, 0)).toMatch(/^m-?\d/);
    },
  );

  it.each([
    hostile.emoji,
    hostile.han,
    hostile.nul,
    hostile.surrogate,
    hostile.noncharacter,
    'שלום',
    '\u200B',
  ])('says that it lacks the characters of %j', (text) => {
    expect(typeface.covers(text)).toBe(false);
  });

  it('puts "?" where it lacks a character, so that nothing is left blank', () => {
    expect(typeface.outline('a🌍b', style, 0, 0)).toBe(typeface.outline('a?b', style, 0, 0));
  });

  it('is as wide as another program measures the same font', () => {
    const file = '@fontsource/inter/files/inter-latin-600-normal.woff2';
    GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(file), 'Measured');
    const context = createCanvas(1, 1).getContext('2d');
    context.font = '600 100px Measured';
    for (const text of ['people', 'AVATAR wave', 'climate change', '1,234']) {
      expect(typeface.width(text, style)).toBeCloseTo(context.measureText(text).width, 1);
    }
  });

  it('gives tabular digits one width', () => {
    const tabular = { ...style, tabular: true };
    expect(typeface.width('111', tabular)).toBeCloseTo(typeface.width('888', tabular), 6);
  });
});
