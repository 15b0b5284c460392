import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editedCodebook } from '../../pipeline/suggestions/taking/codebook-text.ts';
import { codebook } from './invented.ts';

const add = (text: string, theme: string, rule: string, list: 'rules' | 'not' = 'rules') =>
  editedCodebook(text, { theme, list, rule, edit: 'add' });
const takeOut = (text: string, theme: string, rule: string) =>
  editedCodebook(text, { theme, list: 'rules', rule, edit: 'take out' });

describe('the text of a codebook', () => {
  it('gains a line in a list of lines, and not a space of it changes', () => {
    expect(add(codebook, 'transport', 'cycl*')).toBe(
      codebook.replace('      - train\n', '      - train\n      - cycl*\n'),
    );
  });

  it('gains an item in a list on one line', () => {
    expect(add(codebook, 'listening', 'be heard')).toBe(
      codebook.replace('[listen] # one list', '[listen, be heard] # one list'),
    );
    expect(add(codebook, 'transport', 'train museum', 'not')).toBe(
      codebook.replace('[bus shelter]', '[bus shelter, train museum]'),
    );
  });

  it('gains a list where there is none', () => {
    expect(add(codebook, 'listening', 'listen to music', 'not')).toBe(
      codebook.replace('# one list\n', '# one list\n    not: [listen to music]\n'),
    );
    const bare =
      'themes:\n  a:\n    name: A\n    about: >-\n      Long\n      text.\n  b:\n    name: B\n    about: B\n';
    expect(parse(add(bare, 'a', 'word')).themes.a).toEqual({
      name: 'A',
      about: 'Long text.',
      rules: ['word'],
    });
  });

  it('loses one rule, with its line, and keeps the others', () => {
    expect(takeOut(codebook, 'transport', 'bus')).toBe(
      codebook.replace('      - bus    # the obvious one\n', ''),
    );
    const one = parse(takeOut(codebook, 'listening', 'listen'));
    expect(one.themes.listening.rules).toEqual([]);
    const two = 'themes:\n  a: { name: A, about: A, rules: [one, two, three] }\n';
    expect(takeOut(two, 'a', 'two')).toBe(two.replace('one, two, three', 'one, three'));
    expect(takeOut(two, 'a', 'three')).toBe(two.replace('one, two, three', 'one, two'));
  });

  it('keeps a rule the text that it is, whatever YAML would make of it', () => {
    for (const rule of [
      '#tag',
      '@name',
      '"WHO"',
      "don't",
      '1e3',
      'null',
      'a: b',
      '[x',
      'true',
      '* x',
    ]) {
      for (const theme of ['transport', 'listening']) {
        expect(parse(add(codebook, theme, rule)).themes[theme].rules.at(-1)).toBe(rule);
      }
    }
  });

  it('finds themes within themes, and keeps the line ends of Windows', () => {
    const nested =
      'themes:\r\n  a:\r\n    name: A\r\n    about: A\r\n    rules:\r\n    - x\r\n    themes:\r\n      b:\r\n        name: B\r\n        about: B\r\n        rules: []\r\n';
    const longer = add(add(nested, 'a', 'y'), 'b', 'z');
    expect(longer).toBe(nested.replace('- x\r\n', '- x\r\n    - y\r\n').replace('[]', '[z]'));
  });
});
