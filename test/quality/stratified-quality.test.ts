import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { type CodedReply, stratifiedQuality } from '../../pipeline/quality/stratified-quality.ts';

const resampling = { seed: 5 };

function coded(stratum: string, tagged: boolean, right: number, wrong: number): CodedReply[] {
  return [...new Array(right).fill(true), ...new Array(wrong).fill(false)].map((decision) => ({
    stratum,
    tagged,
    coded: decision,
  }));
}

function choices<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('every sample that can be drawn', () => {
  // 6 tagged replies of which 4 are right, 9 untagged of which 2 were missed; 3 drawn of each: 1,680
  const tagged = choices(coded('tagged', true, 4, 2), 3);
  const untagged = choices(coded('untagged', false, 2, 7), 3);
  const samples = tagged.flatMap((one) => untagged.map((other) => [...one, ...other]));
  const populations = new Map([
    ['tagged', 6],
    ['untagged', 9],
  ]);
  const estimates = samples.map(
    (sample) => stratifiedQuality(sample, populations, { seed: 1, resamples: 1 }).estimated,
  );

  it('gives exactly the counts of the whole on average, when each reply carries its weight', () => {
    expect(samples).toHaveLength(1680);
    expect(mean(estimates.map((counts) => counts.truePositives))).toBeCloseTo(4, 9);
    expect(mean(estimates.map((counts) => counts.falsePositives))).toBeCloseTo(2, 9);
    expect(mean(estimates.map((counts) => counts.falseNegatives))).toBeCloseTo(2, 9);
    expect(mean(estimates.map((counts) => counts.trueNegatives))).toBeCloseTo(7, 9);
  });

  it('gives other counts on average when each reply counts once, so too high a recall', () => {
    const hits = samples.map((sample) => sample.filter((reply) => reply.tagged && reply.coded));
    const misses = samples.map((sample) => sample.filter((reply) => !reply.tagged && reply.coded));
    expect((mean(hits.map((replies) => replies.length)) * 15) / 6).toBeCloseTo(5, 9);
    expect((mean(misses.map((replies) => replies.length)) * 15) / 6).toBeCloseTo(5 / 3, 9);
  });
});

describe('many samples of a large population', () => {
  // 200 tagged replies, 160 right; 1,800 untagged, 90 missed: the true recall is 160 / 250 = 0.64
  const tagged = coded('tagged', true, 160, 40);
  const untagged = coded('untagged', false, 90, 1710);
  const populations = new Map([
    ['tagged', 200],
    ['untagged', 1800],
  ]);
  const random = seededRandom(77);
  const runs = Array.from({ length: 200 }, (_, seed) => {
    const sample = [...drawn(tagged, 100), ...drawn(untagged, 150)];
    const { recall } = stratifiedQuality(sample, populations, { seed, resamples: 400 });
    const found = sample.filter((reply) => reply.coded);
    return { recall, plain: found.filter((reply) => reply.tagged).length / found.length };
  });

  function drawn(replies: readonly CodedReply[], size: number): CodedReply[] {
    const left = [...replies];
    return Array.from(
      { length: size },
      () => left.splice(Math.floor(random() * left.length), 1)[0]!,
    );
  }

  it('estimates recall near 0.64, where plain counting says 0.91', () => {
    expect(Math.abs(mean(runs.map((run) => run.recall.value!)) - 0.64)).toBeLessThan(0.02);
    expect(mean(runs.map((run) => run.plain))).toBeGreaterThan(0.9);
  });

  it('holds the truth in about 95 of 100 intervals', () => {
    const holding = runs.filter(
      ({ recall }) => recall.interval!.low <= 0.64 && recall.interval!.high >= 0.64,
    );
    expect(holding.length / runs.length).toBeGreaterThan(0.9);
  });
});

describe('the corrected estimate', () => {
  it('gives what Begg & Greenes (1983) print: sensitivity 0.84, not 0.90', () => {
    // 344 of 650 liver scans were verified: 263 of 429 abnormal ones, 81 of 221 normal ones
    const replies = [...coded('abnormal', true, 231, 32), ...coded('normal', false, 27, 54)];
    const populations = new Map([
      ['abnormal', 429],
      ['normal', 221],
    ]);
    const quality = stratifiedQuality(replies, populations, resampling);
    const { trueNegatives, falsePositives } = quality.estimated;
    expect(231 / (231 + 27)).toBeCloseTo(0.9, 2);
    expect(quality.recall.value).toBeCloseTo(0.84, 2);
    expect(trueNegatives / (trueNegatives + falsePositives)).toBeCloseTo(0.74, 2);
    expect(quality.precision.value).toBeCloseTo(231 / 263, 12);
  });

  it('is the plain one where everything was coded, and as sure as that', () => {
    const replies = [...coded('a', true, 8, 2), ...coded('b', false, 1, 19)];
    const quality = stratifiedQuality(
      replies,
      new Map([
        ['a', 10],
        ['b', 20],
      ]),
      resampling,
    );
    expect(quality.f1.value).toBeCloseTo(16 / 19, 12);
    expect(quality.f1.interval).toBeNull();
    expect(quality.effectiveReplies).toBe(30);
  });

  it('names strata of one and says how many replies it knows nothing of', () => {
    const replies = [...coded('a', true, 8, 2), ...coded('lone', false, 1, 0)];
    const populations = new Map([
      ['a', 100],
      ['lone', 40],
      ['empty', 7],
    ]);
    const quality = stratifiedQuality(replies, populations, resampling);
    expect(quality.strataOfOne).toEqual(['lone']);
    expect(quality.notCovered).toBe(7);
    expect(quality.estimated.falseNegatives).toBe(40);
  });

  it('does not call recall certain because no miss was drawn', () => {
    const replies = [...coded('a', true, 10, 0), ...coded('b', false, 0, 50)];
    const quality = stratifiedQuality(
      replies,
      new Map([
        ['a', 100],
        ['b', 900],
      ]),
      resampling,
    );
    expect(quality.recall).toMatchObject({ value: 1, interval: null });
    expect(quality.precision.interval!.low).toBeCloseTo(0.7225, 4);
  });

  it('refuses a stratum that is unknown or smaller than its sample', () => {
    const replies = coded('a', true, 3, 0);
    expect(() => stratifiedQuality(replies, new Map(), resampling)).toThrow(/stratum a is missing/);
    expect(() => stratifiedQuality(replies, new Map([['a', 2]]), resampling)).toThrow(RangeError);
  });
});
