import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grown } from '../../pipeline/suggestions/grow.ts';
import { placesOfTheme } from '../../pipeline/suggestions/rules/theme-rules.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import { plainTheme } from '../themes/plain-theme.ts';
import { codedReplies } from './invented.ts';

const tokenised = tokeniser();
const tokensOf = (text: string) => tokenised(text, entitiesOf(text));
const coded = codedReplies
  .filter(({ says }) => says !== undefined)
  .map(({ text, says }) => ({
    tokens: tokensOf(text),
    themes: new Set(says!.transport ? ['transport'] : []),
  }));
const textsOf = (theme: { rules: readonly { text: string }[] }) =>
  theme.rules.map(({ text }) => text);

describe('a grown codebook', () => {
  it('has the words that tell its theme, and none that are no better than chance', () => {
    const [transport] = grown([plainTheme('transport')], coded);
    expect(textsOf(transport!).sort()).toEqual(['bus', 'cycle']);
  });

  it('keeps the rules that were there, and the themes that no text has', () => {
    const untouched = { ...plainTheme('other'), rules: [{ text: 'sea', kind: 'word' as const }] };
    const start = { ...plainTheme('transport'), rules: [{ text: 'bus', kind: 'word' as const }] };
    const [transport, other] = grown([start, untouched], coded);
    expect(textsOf(transport!)).toEqual(['bus', 'cycle']);
    expect(other).toBe(untouched);
  });

  it('excludes what marks the texts that a rule finds wrongly', () => {
    const more = [
      ...coded,
      ...[
        'Take the train north',
        'A train every hour',
        'The train is too dear',
        'Trains at night',
        'Cheaper trains',
      ].map((text) => ({ tokens: tokensOf(text), themes: new Set(['transport']) })),
    ];
    const start = { ...plainTheme('transport'), rules: [{ text: 'train', kind: 'word' as const }] };
    const [transport] = grown([start], more);
    expect(transport!.not.map(({ text }) => text)).toContain('train museum');
  });

  it('is the same each time', () => {
    const themes = [plainTheme('transport')];
    expect(grown(themes, coded)).toEqual(grown(themes, coded));
  });
});

const file = '../shared/data/labelled/themes/nhs-feedback.jsonl';

describe.skipIf(!existsSync(file))('on coded feedback, where it is there, a grown codebook', () => {
  it('finds themes in texts that it has not seen', { timeout: 120_000 }, () => {
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; themes: string[] })
      .map(({ text, themes }) => ({ tokens: tokensOf(text), themes: new Set(themes) }));
    const themes = ['Timeliness of care', 'Staff manner & personal attributes'];
    const held = rows.filter((_, place) => place % 5 === 0);
    const codebook = grown(
      themes.map((theme) => plainTheme(theme)),
      rows.filter((_, place) => place % 5 > 0),
    );
    for (const theme of codebook) {
      const found = placesOfTheme(
        theme,
        held.map(({ tokens }) => tokens),
        tokensOf,
      );
      const having = held.filter((row) => row.themes.has(theme.id)).length;
      const right = [...found].filter((place) => held[place]!.themes.has(theme.id)).length;
      expect((2 * right) / (found.size + having)).toBeGreaterThan(0.65);
    }
  });
});
