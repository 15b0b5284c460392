import { describe, expect, it } from 'vitest';
import { matcher, type NumberedRule } from '../../pipeline/themes/matcher.ts';
import { parseRule, type Rule } from '../../pipeline/themes/rule.ts';
import { randomFrom } from '../bench/random.ts';
import { tokensOf } from './finding.ts';
import { slowMatcher } from './slow-matcher.ts';

/** Words that the tokeniser leaves alone, and that no two rules of English make alike. */
const vocabulary = [
  'bom',
  'bomtik',
  'fal',
  'falru',
  'gok',
  'kolpo',
  'lunta',
  'tikfal',
  'vom',
  'zu',
];

describe('the matcher', () => {
  it.each(Array.from({ length: 40 }, (_, place) => place + 1))(
    'finds what plain loops over rules and words find, with seed %i',
    (seed) => {
      const random = randomFrom(seed * 7919);
      const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
      const word = () => pick(vocabulary);
      const kinds = [
        word,
        word,
        () => `${word()} ${word()}`,
        () => `${word()} ${word()} ${word()}`,
        () => `${pick(['bo', 'fal', 'ti', 'ko'])}*`,
        () => `*${pick(['fal', 'tik', 'ru'])}`,
        () => `${word()} ~${1 + Math.floor(random() * 4)} ${word()}`,
      ];
      const themes = (['ignore', 'flag', 'exclude'] as const).map((negation, place) => ({
        theme: `theme-${place}`,
        negation,
      }));
      const rules = Array.from({ length: 12 }, (_, place): NumberedRule => {
        const { theme, negation } = themes[Math.floor(place / 4)]!;
        const rule = parseRule(pick(kinds)()) as Rule;
        const excludes = place % 4 === 3;
        return { ...rule, rule: place + 1, theme, negation, excludes, misspellings: false };
      });
      const find = matcher(rules, tokensOf);
      for (let reply = 0; reply < 40; reply++) {
        const filler = ['not', 'never', 'not only', 'but', 'the', 'table'];
        const text = Array.from({ length: 3 + Math.floor(random() * 20) }, () => {
          const written = random() < 0.2 ? pick(filler) : word();
          return random() < 0.12 ? `${written},` : written;
        }).join(' ');
        const tokens = tokensOf(text);
        const { matches, exclusions } = find(tokens);
        const lines = [
          ...matches.map(
            ({ theme, rule, starts, ends, negation }) =>
              `${theme} ${rule} ${starts}-${ends} ${negation ? 'denied' : 'stands'}`,
          ),
          ...exclusions.map(
            ({ theme, rule, starts, ends, reason, byRule }) =>
              `${theme} ${rule} ${starts}-${ends} ${reason}${byRule ? ` by ${byRule}` : ''}`,
          ),
        ];
        const written = rules.map(({ text, excludes }) => `${excludes ? 'not ' : ''}${text}`);
        expect(lines.sort(), `${text}\n${written.join('\n')}`).toEqual(slowMatcher(rules, tokens));
      }
    },
  );
});
