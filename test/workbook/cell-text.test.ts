import { describe, expect, it } from 'vitest';
import { cellText } from '../../pipeline/workbook/cell-text.ts';
import { rowHeight } from '../../pipeline/workbook/row-height.ts';
import { safeLink } from '../../pipeline/workbook/safe-link.ts';

describe('a text in a cell', () => {
  it('stays whole up to the limit and is cut from one character on', () => {
    expect(cellText('a'.repeat(40), 40)).toEqual({ text: 'a'.repeat(40), cut: false });
    const { text, cut } = cellText('a'.repeat(41), 40);
    expect(cut).toBe(true);
    expect(text).toBe(`${'a'.repeat(11)}… [cut: 41 characters in all]`);
    expect(text).toHaveLength(40);
  });

  it('is never cut within a character', () => {
    const { text } = cellText('🌱'.repeat(30), 45);
    expect(text.isWellFormed()).toBe(true);
    expect(text).toMatch(/^🌱+… \[cut: 30 characters in all\]$/u);
  });

  it('has no part that Excel would read as an escape', () => {
    expect(cellText('_x0041__x0042_ _x41_ _X0041_').text).toBe(
      '_x005F_x0041__x005F_x0042_ _x41_ _X0041_',
    );
  });
});

describe('the height of a row', () => {
  it('is that of its longest text, line by line and word by word', () => {
    const height = (text: string, width: number) => rowHeight([{ text, width }]);
    expect(height('short', 10)).toBe(16);
    expect(height('', 10)).toBe(16);
    expect(height('one\ntwo\nthree', 10)).toBe(48);
    expect(height('eleven chr eleven chr', 10)).toBe(32);
    expect(height('x'.repeat(24), 10)).toBe(48);
    expect(
      rowHeight([
        { text: 'a b', width: 1 },
        { text: 'a', width: 1 },
      ]),
    ).toBe(32);
  });

  it('is never more than Excel gives, however long the text', () => {
    expect(rowHeight([{ text: 'many words '.repeat(100_000), width: 20 }])).toBe(409);
    expect(rowHeight([{ text: '\n'.repeat(100_000), width: 20 }])).toBe(409);
    expect(rowHeight([{ text: 'x'.repeat(1_000_000), width: 20 }])).toBe(409);
  });
});

describe('a link', () => {
  it('is made of web addresses only', () => {
    expect(safeLink('https://a.example/b?c=d#e')).toBe('https://a.example/b?c=d#e');
    for (const address of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'a.example',
      'https://',
      '',
    ]) {
      expect(safeLink(address)).toBeUndefined();
    }
  });

  it('has nothing in it that Excel does not take, and no more than it takes', () => {
    expect(safeLink('https://a.example/[b]{c}|d e')).toBe(
      'https://a.example/%5Bb%5D%7Bc%7D%7Cd%20e',
    );
    expect(safeLink(`https://a.example/${'b'.repeat(2100)}`)).toBeUndefined();
  });
});
