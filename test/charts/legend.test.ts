import { describe, expect, it } from 'vitest';
import { legend } from '../../pipeline/charts/legend.ts';
import { page } from '../../pipeline/charts/page.ts';
import type { Family } from '../../pipeline/charts/palette.ts';
import type { Typeface } from '../../pipeline/charts/typeface.ts';

/** Every letter is ten pixels wide, and an outline is the text and where it begins. */
const plain: Typeface = {
  covers: () => true,
  width: (text) => 10 * [...text].length,
  ink: () => ({ left: 0, top: 0, right: 0, bottom: 0 }),
  outline: (text, _, x) => `${x} ${text}`,
};

const drawnOf = (...names: readonly string[]) =>
  [
    ...legend(
      plain,
      names.map((name) => ({ name, colour: '@theme1' }) as unknown as Family),
    )
      .draw(0)
      .matchAll(/d="(\d+) ([^"]*)"/g),
  ].map(([, x, text]) => ({ left: Number(x), text: text! }));

describe('a legend', () => {
  it('says names in full where a row has room for them', () => {
    const names = ['Care', 'n'.repeat(100)];
    expect(drawnOf(...names).map(({ text }) => text)).toEqual(names);
  });

  it('never runs off the picture, however long a name is', () => {
    const flags = '🏴󠁧󠁢󠁷󠁬󠁳󠁿'.repeat(200);
    for (const name of ['n'.repeat(400), `${'word '.repeat(80)}end`, flags]) {
      const [first, second] = drawnOf(name, 'Care');
      expect(first!.left + plain.width(first!.text, { size: 19, weight: 400 })).toBeLessThanOrEqual(
        page.margin + page.inner,
      );
      expect(first!.text).toMatch(/[^\s]…$/u);
      expect(second!.text).toBe('Care');
    }
    expect(drawnOf(flags)[0]!.text.replace('…', '').replaceAll('🏴󠁧󠁢󠁷󠁬󠁳󠁿', '')).toBe('');
  });
});
