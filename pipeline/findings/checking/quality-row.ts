import type { BlindDecision } from '../../coding/blind-decisions.ts';
import type { FindingQualityRow } from '../../database/checking-findings.ts';
import { type Confusion, f1Of, precisionOf, recallOf } from '../../quality/confusion.ts';
import type { Measure } from '../../quality/measure.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { grouped, replies as inReplies } from '../../wording/numbers.ts';

/** A reply with what rules and learning say of a subject, and what people do. */
export interface Judged extends BlindDecision {
  readonly tagged: boolean;
}

/** The three measures that are published. */
export interface Measures {
  readonly precision: Measure;
  readonly recall: Measure;
  readonly f1: Measure;
}

/** A row of the finding, with its replies counted as they are. */
export function measuresRow(
  about: Pick<FindingQualityRow, 'subject' | 'name' | 'method'>,
  judged: readonly Judged[],
  { precision, recall, f1 }: Measures,
  effective: number | null,
  reason: string | null,
): FindingQualityRow {
  const count = (of: (one: Judged) => boolean) => judged.filter(of).length;
  return {
    ...about,
    coded: judged.length,
    coded_yes: count(({ coded }) => coded),
    tagged: count(({ tagged }) => tagged),
    tagged_yes: count(({ coded, tagged }) => coded && tagged),
    precision: precision.value,
    precision_low: precision.interval?.low ?? null,
    precision_high: precision.interval?.high ?? null,
    recall: recall.value,
    recall_low: recall.interval?.low ?? null,
    recall_high: recall.interval?.high ?? null,
    f1: f1.value,
    f1_low: f1.interval?.low ?? null,
    f1_high: f1.interval?.high ?? null,
    effective,
    reason,
  };
}

/** Measures of the replies themselves, which stand for no others. */
export function noInterval(judged: readonly Judged[]): Measures {
  const count = (tagged: boolean, coded: boolean) =>
    judged.filter((one) => one.tagged === tagged && one.coded === coded).length;
  const confusion: Confusion = {
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
    trueNegatives: count(false, false),
  };
  const measure = (value: number | null): Measure => ({ value, interval: null, reason: null });
  return {
    precision: measure(precisionOf(confusion)),
    recall: measure(recallOf(confusion)),
    f1: measure(f1Of(confusion)),
  };
}

interface Coverage {
  readonly strataOfOne: readonly string[];
  readonly notCovered: number;
}

/**
 * Measures as they may be shown, and why something is missing from them. Where the rules were
 * changed after the draw there are no intervals, which would lie around values that flatter.
 */
export function shown(
  measures: Measures,
  coverage: Coverage,
  isFresh: boolean,
): { readonly measures: Measures; readonly reason: string | null } {
  if (isFresh) return { measures, reason: reasonOf(measures, coverage) };
  const bare = ({ value, reason }: Measure): Measure => ({
    value,
    interval: null,
    reason: value === null ? reason : null,
  });
  const { precision, recall, f1 } = measures;
  const left = { precision: bare(precision), recall: bare(recall), f1: bare(f1) };
  return { measures: left, reason: reasonOf(left, { ...coverage, strataOfOne: [] }) };
}

/** Why a value or an interval is missing, or says less than it seems; null where all is there. */
function reasonOf(
  { precision, recall, f1 }: Measures,
  { strataOfOne, notCovered }: Coverage,
): string | null {
  const measures: readonly (readonly [string, Measure])[] = [
    ['precision', precision],
    ['recall', recall],
    ['F1', f1],
  ];
  const byReason = new Map<string, string[]>();
  for (const [name, { reason }] of measures) {
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  const sentences = [...byReason].map(
    ([reason, names]) => `${capitalised(list(names))}: ${reason}.`,
  );
  if (notCovered > 0) {
    sentences.push(
      `Nobody has decided on any of the drawn replies that stand for ${inReplies(notCovered)}; nothing is known of those.`,
    );
  }
  if (strataOfOne.length > 0) {
    sentences.push(
      `In ${grouped(strataOfOne.length)} of the strata one reply alone was decided on, so the intervals are too narrow.`,
    );
  }
  return sentences.length === 0 ? null : sentences.join(' ');
}
