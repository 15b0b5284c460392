import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { packedSets } from '../../pipeline/flags/campaigns/packed-sets.ts';
import { resemblance } from '../../pipeline/flags/campaigns/shingles.ts';
import { leastSimilarity, similarTexts } from '../../pipeline/flags/campaigns/similar-texts.ts';

describe('the search for similar texts', () => {
  it('finds what comparing each text with each other finds', () => {
    const random = seededRandom(11);
    const vocabulary = Array.from({ length: 400 }, (_, place) => place * 7919 + 13);
    const any = () => vocabulary[Math.floor(random() * vocabulary.length)]!;
    const sets = packedSets();
    const texts: Uint32Array[] = [];
    for (let group = 0; group < 30; group++) {
      const base = Array.from({ length: 20 }, any);
      const variants = 1 + Math.floor(random() * 6);
      for (let variant = 0; variant < variants; variant++) {
        const changed = base.map((value) => (random() < 0.08 ? any() : value));
        texts.push(Uint32Array.from(new Set(changed)).sort());
      }
    }
    for (const text of texts) sets.add(text);

    const found = similarTexts(sets, () => 1, 3);
    const templates = new Set(found.map((group) => group.template));
    const groupOf = new Map(
      found.flatMap((group) => group.texts.map(({ text }) => [text, group.template] as const)),
    );
    let pairs = 0;
    texts.forEach((one, place) => {
      const alike = texts.flatMap((other, at) =>
        at !== place && jaccard(one, other) >= leastSimilarity ? [at] : [],
      );
      pairs += alike.length;
      if (alike.length === 0) expect(groupOf.has(place)).toBe(false);
      const best = Math.max(
        0,
        ...alike.filter((at) => templates.has(at)).map((at) => jaccard(one, texts[at]!)),
      );
      if (best > 0 && !templates.has(place)) {
        expect(jaccard(one, texts[groupOf.get(place)!]!)).toBeCloseTo(best, 12);
      }
    });
    expect(pairs).toBeGreaterThan(100);
  });

  it('takes the true share of shingles, not an estimate of it', () => {
    expect(resemblance(Uint32Array.of(1, 2, 3, 4), Uint32Array.of(3, 4, 5))).toBe(2 / 5);
    expect(resemblance(Uint32Array.of(), Uint32Array.of())).toBe(0);
    expect(resemblance(Uint32Array.of(9), Uint32Array.of(9))).toBe(1);
  });

  it('stays quick where ten thousand texts share half of their words', () => {
    const random = seededRandom(3);
    const sets = packedSets();
    for (let text = 0; text < 10_000; text++) {
      const own = Array.from({ length: 12 }, () => Math.floor(random() * 2 ** 31));
      sets.add(
        Uint32Array.from([...Array.from({ length: 14 }, (_, place) => place + 1), ...own]).sort(),
      );
    }
    const began = performance.now();
    similarTexts(sets, () => 1, 1);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

/** The plain definition, over sets. */
function jaccard(one: Uint32Array, other: Uint32Array): number {
  const shared = new Set([...one].filter((value) => other.includes(value)));
  return shared.size / new Set([...one, ...other]).size;
}
