import { type Confusion, repliesOf } from '../../pipeline/quality/confusion.ts';
import type { Measure } from '../../pipeline/quality/measure.ts';
import { grouped } from '../../pipeline/wording/numbers.ts';
import { rulesAgainstPeople } from './rules-against-people.ts';

const resampling = { seed: 1, resamples: 2000 };

/** Rules against people, text by text. */
export function confusionOf(
  outcomes: Iterable<{ readonly flagged: boolean; readonly labelled: boolean }>,
): Confusion {
  let [truePositives, falsePositives, falseNegatives, trueNegatives] = [0, 0, 0, 0];
  for (const { flagged, labelled } of outcomes) {
    if (flagged && labelled) truePositives++;
    else if (flagged) falsePositives++;
    else if (labelled) falseNegatives++;
    else trueNegatives++;
  }
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

/** One line a set of texts: how many, how many are labelled so, precision, recall and F1. */
export function confusionTable(
  rows: readonly { readonly of: string; readonly confusion: Confusion }[],
): string {
  const lines = rows.map(({ of, confusion }) => {
    const { precision, recall, f1 } = rulesAgainstPeople(confusion, resampling);
    const labelled = confusion.truePositives + confusion.falseNegatives;
    const cells = [of, grouped(repliesOf(confusion)), grouped(labelled)];
    return `| ${[...cells, ...[precision, recall, f1].map(measureShown)].join(' | ')} |`;
  });
  return [
    '| Texts | Number | Labelled so | Precision | Recall | F1 |',
    '| --- | ---: | ---: | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** "0.98 (0.97 to 0.99)", or why there is none. */
export function measureShown({ value, interval, reason }: Measure): string {
  if (value === null) return reason ?? 'not known';
  const digits = (number: number) => number.toFixed(3);
  return interval === null
    ? digits(value)
    : `${digits(value)} (${digits(interval.low)} to ${digits(interval.high)})`;
}
