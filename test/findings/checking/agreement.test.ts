import { describe, expect, it } from 'vitest';
import { agreement } from '../../../pipeline/findings/checking/agreement.ts';
import { quality } from '../../../pipeline/findings/checking/quality.ts';
import { codedThread, type Said } from './coded-thread.ts';

function rows(said: Said) {
  const { read, analysis } = codedThread({ found: {}, drawn: [], said });
  return agreement(read, analysis);
}

/** Ten replies: both yes on 4, both no on 3, A alone yes on 2, B alone on 1. */
const two: Said = Object.fromEntries(
  ['yy', 'yy', 'yy', 'yy', 'nn', 'nn', 'nn', 'yn', 'yn', 'ny'].map(([a, b], place) => {
    const word = (letter: string | undefined) => (letter === 'y' ? 'yes' : 'no');
    return [place + 1, { listening: `A ${word(a)}, B ${word(b)}` }];
  }),
);

describe('the agreement of two coders', () => {
  it('is that which a hand count gives', () => {
    const [row] = rows(two);
    expect(row).toMatchObject({ subject: 'listening', coders: '["A","B"]', replies: 10, open: 3 });
    expect(row!.percent).toBeCloseTo(0.7, 12);
    // By chance they would agree on 0.6 × 0.5 + 0.4 × 0.5 = 0.5.
    expect(row!.kappa).toBeCloseTo((0.7 - 0.5) / (1 - 0.5), 12);
    // 11 yes and 9 no: 1 − 19 × 6 / (2 × 11 × 9).
    expect(row!.alpha).toBeCloseTo(1 - (19 * 6) / (2 * 11 * 9), 12);
    for (const measure of ['percent', 'kappa', 'alpha'] as const) {
      expect(row![`${measure}_low`]!).toBeLessThan(row![measure]!);
      expect(row![`${measure}_high`]!).toBeGreaterThan(row![measure]!);
    }
    expect(row!.reason).toBeNull();
  });

  it('does not change by what they settle, of which less is open', () => {
    const settled = { ...two, 8: { listening: 'A yes, B no, agreed yes' } };
    const [[before], [after]] = [rows(two), rows(settled)];
    expect(after).toEqual({ ...before, open: 2 });
  });

  it('leaves corrections aside, and keeps open what they alone decide, as quality does', () => {
    const corrected = {
      ...two,
      1: { listening: 'A yes, B yes, correction no' },
      8: { listening: 'A yes, B no, correction no' },
    };
    expect(rows(corrected)).toEqual(rows(two));
    const { read, analysis } = codedThread({ found: {}, drawn: [], said: corrected });
    expect(quality(read, analysis)[0]!.reason).toContain('Coders differ on 3 replies,');
  });
});

describe('the agreement of three coders', () => {
  it('has no kappa of Cohen, and says why', () => {
    const said = { ...two, 11: { listening: 'A yes, B yes, C no' } };
    const [row] = rows(said);
    expect(row).toMatchObject({ coders: '["A","B","C"]', replies: 11, kappa: null });
    expect(row!.reason).toBe("Cohen's kappa: it is for two coders.");
    // Pairs of decisions: 7 of 10 agree, and 1 of 3.
    expect(row!.percent).toBeCloseTo(8 / 13, 12);
  });
});

describe('one coder', () => {
  it('agrees with nobody', () => {
    expect(rows({ 1: { listening: 'A yes' }, 2: { listening: 'A no' } })).toEqual([]);
  });
});
