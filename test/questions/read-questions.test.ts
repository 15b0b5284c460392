import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { InputError } from '../../pipeline/input-error.ts';
import { smallHome, smallSettings } from '../temporary-home.ts';

function read(questions: string) {
  return readAnalysis(smallHome([], `${smallSettings}questions:\n${questions}`), 'small').questions;
}

function messageOf(questions: string): string {
  try {
    read(questions);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return 'no error';
}

describe('the questions of an analysis', () => {
  it('are numbered from 1, with their rules read as a codebook reads them', () => {
    expect(read('  - asks: Who?\n    themes: [listening]\n    rules: [2015, nurse*]\n')).toEqual([
      {
        question: 1,
        asks: 'Who?',
        themes: ['listening'],
        rules: [
          { text: '2015', kind: 'word' },
          { text: 'nurse*', kind: 'glob' },
        ],
        not: [],
      },
    ]);
  });

  it.each([
    [
      'a theme that the codebook does not have',
      '  - asks: Who?\n    themes:\n      - listening\n      - transprot\n',
      'analysis.yaml:9: found the theme "transprot" (did you mean "transport"?); themes of the codebook are allowed, by their identifiers.',
    ],
    [
      'a rule that is none',
      '  - asks: Who?\n    rules: [nurse]\n    not:\n      - "*"\n',
      'analysis.yaml:9: found the rule "*"; a rule needs at least one letter or digit.',
    ],
    [
      'neither themes nor rules',
      '  - asks: Who?\n    themes: [listening]\n  - asks: Why?\n    not: [because]\n',
      'analysis.yaml:8: the question "Why?" has neither themes nor rules; at least one is needed, as its answers are found by them.',
    ],
    ['no question', '  - rules: [nurse]\n', 'asks: nothing is given; a text is needed.'],
    [
      'a misspelt part',
      '  - asks: Who?\n    rule: [nurse]\n',
      'found "rule" (did you mean "rules"?); allowed are asks, themes, rules, not.',
    ],
    [
      'a tag without quotes',
      '  - asks: Who?\n    rules:\n      - #nurses\n',
      "a rule is a text; one that begins with # or @ or \" must stand in quotes, like '#tag'",
    ],
  ])('refuse %s, with its line', (_, questions, message) => {
    expect(messageOf(questions)).toContain(message);
  });
});
