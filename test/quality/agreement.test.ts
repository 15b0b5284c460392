import { describe, expect, it } from 'vitest';
import { type Decisions, valueCounts } from '../../pipeline/quality/decisions.ts';
import { krippendorffsAlpha } from '../../pipeline/quality/krippendorffs-alpha.ts';
import { percentAgreement } from '../../pipeline/quality/percent-agreement.ts';

const resampling = { seed: 20 };
const yes = true;
const no = false;

/** Twenty-five replies, four coders, gaps; agreement reckoned elsewhere (NLTK 3.8 and by pairs). */
const incomplete: Decisions = `
  -000 --11 --10 -0-0 -11- 1111 -000 0-11 1--1 010- 0111 1-11 0000
  0111 1101 010- 10-- 1-10 -00- 0-11 01-- 1-1- -111 0--0 001-`
  .trim()
  .split(/\s+/)
  .map((row) => [...row].map((mark) => (mark === '-' ? null : mark === '1')));

/** Rows of a publication are coders; ours are replies. */
function turned(coders: readonly string[]): Decisions {
  return [...coders[0]!].map((_, reply) =>
    coders.map((marks) => (marks[reply] === '*' ? null : marks[reply]!)),
  );
}

describe("Krippendorff's alpha", () => {
  it('gives what Krippendorff (2011) prints for binary data, two observers: 0.095', () => {
    const decisions = turned(['0100000010', '1110010000']);
    expect(krippendorffsAlpha(decisions, resampling).value).toBeCloseTo(0.095, 3);
  });

  it('gives what he prints for nominal data, four observers, missing values: 0.743', () => {
    const decisions = turned(['123321412***', '1233224125*3', '*3332342251*', '12332441251*']);
    const alpha = krippendorffsAlpha(decisions, resampling);
    expect(alpha.value).toBeCloseTo(0.743421052631579, 12);
    // NumPy, 200,000 resamples of the eleven units that can be compared
    expect(alpha.interval!.low).toBeCloseTo(0.4146, 2);
    expect(alpha.interval!.high).toBe(1);
  });

  it('agrees with NLTK on incomplete binary decisions', () => {
    const { value } = krippendorffsAlpha(incomplete, resampling);
    expect(value).toBeCloseTo(0.315136476426799, 12);
  });

  it('does not change when replies with one decision are added', () => {
    const more = [...incomplete, [yes, null, null, null], [null, null, null, null]];
    expect(krippendorffsAlpha(more, resampling)).toEqual(
      krippendorffsAlpha(incomplete, resampling),
    );
  });

  it('gives the same interval for the same seed, another for another', () => {
    const once = krippendorffsAlpha(incomplete, resampling);
    expect(krippendorffsAlpha(incomplete, resampling)).toEqual(once);
    expect(krippendorffsAlpha(incomplete, { seed: 21 }).interval).not.toEqual(once.interval);
  });

  it('says why there is none, and why there is no interval', () => {
    const same = [
      [no, no],
      [no, no, no],
      [null, yes],
    ];
    expect(krippendorffsAlpha(same, resampling)).toEqual({
      value: null,
      interval: null,
      reason: 'all compared decisions are the same',
    });
    expect(krippendorffsAlpha([[yes], [null, no]], resampling).reason).toMatch(/no reply/);
    const never = new Array(12).fill([yes, no]);
    expect(krippendorffsAlpha(never, resampling)).toMatchObject({ interval: null });
    const perfect = [...new Array(20).fill([yes, yes]), ...new Array(20).fill([no, no])];
    expect(krippendorffsAlpha(perfect, resampling)).toEqual({
      value: 1,
      interval: null,
      reason: 'all resamples agree, so there is no interval',
    });
    const rare = [...new Array(20).fill([no, no]), [yes, no]];
    expect(krippendorffsAlpha(rare, resampling).reason).toMatch(/undefined in \d+ of 10000/);
  });
});

describe('percent agreement', () => {
  it('is the share of replies for two coders, with the interval of Wilson', () => {
    const decisions = turned(['0100000010', '1110010000']);
    const { value, interval } = percentAgreement(decisions, resampling);
    expect(value).toBe(0.6);
    expect(interval!.low).toBeCloseTo(0.3127, 4);
    expect(interval!.high).toBeCloseTo(0.8318, 4);
  });

  it('is the share of pairs for more coders: 46 of 70, counted pair by pair', () => {
    const { value, interval } = percentAgreement(incomplete, resampling);
    expect(value).toBe(46 / 70);
    expect(interval!.low).toBeLessThan(46 / 70);
    expect(interval!.high).toBeGreaterThan(46 / 70);
  });

  it('says so where nothing can be compared', () => {
    for (const decisions of [[], [[yes, null]], [[null, null]]]) {
      expect(percentAgreement(decisions, resampling).value).toBeNull();
      expect(percentAgreement(decisions, resampling).reason).toMatch(/no reply/);
    }
  });

  it('counts values by reply', () => {
    expect(
      valueCounts([
        [yes, no, yes],
        [no, null, null],
        [no, no, null],
      ]),
    ).toEqual([
      [2, 1],
      [0, 2],
    ]);
  });
});
