import { describe, expect, it } from 'vitest';
import type { ReplyEvidence } from '../../pipeline/evidence/reply-evidence.ts';
import { shownText } from '../../pipeline/evidence/shown-text.ts';
import { markedParts } from '../../pipeline/page/replies/marked-parts.ts';

const text = 'ask the night nurses now';
const names = { person: () => 'nobody', text: (written: string) => written };

/** Matches as [theme, rule, words]. */
function evidenceOf(found: readonly [string, number, string][], carried: readonly string[]) {
  const blank = { reply: 1, negation_starts: null, negation_ends: null, echo: 0 };
  return {
    tags: carried.map((theme) => ({ theme })),
    matches: found.map(([theme, rule, words]) => {
      const starts = text.indexOf(words);
      return { ...blank, theme, rule, starts, ends: starts + words.length };
    }),
  } as unknown as ReplyEvidence;
}

const partsOf = (found: readonly [string, number, string][], carried: readonly string[]) =>
  markedParts(text, evidenceOf(found, carried), shownText(text, names)).map(
    ({ text: part, rules }) => [part, ...rules],
  );

describe('the parts of a text', () => {
  it('are one where nothing is found', () => {
    expect(partsOf([], [])).toEqual([[text]]);
  });

  it('say each rule that covers them where matches overlap', () => {
    const found = [
      ['health', 1, 'night nurses'],
      ['people', 2, 'nurses now'],
      ['work', 3, 'nurses'],
    ] as const;
    expect(
      partsOf(
        found.map((one) => [...one]),
        ['health', 'people', 'work'],
      ),
    ).toEqual([['ask the '], ['night ', 1], ['nurses', 1, 2, 3], [' now', 2]]);
  });

  it('touch without a gap, and make the text again', () => {
    const parts = partsOf(
      [
        ['a', 1, 'ask'],
        ['a', 2, ' the'],
      ],
      ['a'],
    );
    expect(parts).toEqual([['ask', 1], [' the', 2], [' night nurses now']]);
  });

  it('leave out what was found of a theme that the reply does not carry', () => {
    expect(partsOf([['health', 1, 'nurses']], ['people'])).toEqual([[text]]);
  });

  it('stop where the text is cut', () => {
    const evidence = evidenceOf([['health', 1, 'night nurses']], ['health']);
    const parts = markedParts(text.slice(0, 11), evidence, shownText(text, names));
    expect(parts).toEqual([
      { text: 'ask the ', rules: [] },
      { text: 'nig', rules: [1] },
    ]);
  });
});
