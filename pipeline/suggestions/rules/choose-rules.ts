import type { Rule } from '../../themes/rule.ts';
import { allOf, drawnShare, f1Of, type Standing, standingOf, type Verdicts } from './standing.ts';

/** A rule and the texts that it finds (or, for an exclusion, takes the theme from). */
export interface FindingRule {
  readonly rule: Rule;
  readonly places: readonly number[];
}

/** How demanding to be. */
export interface Demands {
  /**
   * The precision that a rule must have in the texts that it adds: first the strict, then the
   * lenient, so that a common word that is right half of the time comes last, when it adds little.
   */
  readonly precision: readonly number[];
  /** How many coded texts with the theme a rule must find. */
  readonly support: number;
  /** As though so many texts more had been seen, with the theme as frequent as it is. */
  readonly prior: number;
}

/** What brings the best F1 on texts that were not seen, where every text is coded. */
export const growingDemands: Demands = { precision: [0.8, 0.5, 0.35], support: 2, prior: 2 };

/** The same for exclusions: what they take away must be wrong so often. */
export const excludingDemands: Demands = { precision: [0.65], support: 2, prior: 2 };

/**
 * Chooses rules one by one: always the one that raises the theme's F1 most, while there is one that
 * does. A rule is judged by the coded texts that it adds to those found already. To add what is
 * right less often than half of the F1 reached never raises it (Lipton, Elkan & Naryanaswamy 2014,
 * ECML PKDD, 225-239), so that lenient demands do no harm where much is found.
 * @param rules of equal ones the first is chosen
 * @param found the texts that the theme's own rules find
 */
export function chooseRules<Chosen extends FindingRule>(
  rules: readonly Chosen[],
  verdicts: Verdicts,
  found: Iterable<number>,
  { precision, support, prior }: Demands,
): Chosen[] {
  const coded = codedOf(rules, verdicts).filter(
    ({ places }) => standingOf(places, verdicts).right >= support,
  );
  const all = allOf(verdicts);
  const share = drawnShare(all.right, all.tagged, 0, 0);
  const covered = new Set(found);
  const chosen: Chosen[] = [];
  for (const least of precision) {
    for (;;) {
      const now = standingOf(covered, verdicts);
      const best = bestOf(coded, now, all.right, ({ places }) => {
        const added = standingOf(places, verdicts, covered);
        if (added.right === 0) return undefined;
        const expected = drawnShare(added.right, added.tagged, share, prior);
        if (expected < least) return undefined;
        return moved(now, added.tagged, expected * added.tagged);
      });
      if (best === undefined) break;
      chosen.push(best.one);
      for (const place of best.places) covered.add(place);
    }
  }
  return chosen;
}

/**
 * Chooses exclusions likewise: what they take away must be wrong as often as `precision` asks at its
 * strictest, and from `support` texts at least.
 */
export function chooseExclusions<Chosen extends FindingRule>(
  exclusions: readonly Chosen[],
  verdicts: Verdicts,
  found: ReadonlySet<number>,
  { precision, support, prior }: Demands,
): Chosen[] {
  const coded = codedOf(exclusions, verdicts);
  const all = allOf(verdicts);
  const taken = new Set<number>();
  const chosen: Chosen[] = [];
  for (;;) {
    const now = standingOf(found, verdicts, taken);
    const share = drawnShare(now.tagged - now.right, now.tagged, 0, 0);
    const best = bestOf(coded, now, all.right, ({ places }) => {
      const lost = standingOf(places, verdicts, taken);
      const wrong = lost.tagged - lost.right;
      if (wrong < support) return undefined;
      const expected = drawnShare(wrong, lost.tagged, share, prior);
      if (expected < Math.max(...precision)) return undefined;
      return moved(now, -lost.tagged, -(1 - expected) * lost.tagged);
    });
    if (best === undefined) return chosen;
    chosen.push(best.one);
    for (const place of best.places) taken.add(place);
  }
}

interface Coded<Chosen> {
  readonly one: Chosen;
  readonly places: readonly number[];
}

function codedOf<Chosen extends FindingRule>(
  rules: readonly Chosen[],
  verdicts: Verdicts,
): Coded<Chosen>[] {
  return rules.map((one) => ({
    one,
    places: one.places.filter((place) => verdicts[place] !== undefined),
  }));
}

/** The first of those that raise F1 most; nothing where none does. */
function bestOf<Item>(
  items: readonly Item[],
  now: Standing,
  withTheme: number,
  standingWith: (item: Item) => Standing | undefined,
): Item | undefined {
  let best: Item | undefined;
  let most = f1Of(now, withTheme) + 1e-12;
  for (const item of items) {
    const standing = standingWith(item);
    const f1 = standing === undefined ? 0 : f1Of(standing, withTheme);
    if (f1 > most) [best, most] = [item, f1];
  }
  return best;
}

function moved(now: Standing, tagged: number, right: number): Standing {
  return { tagged: now.tagged + tagged, right: now.right + right };
}
