import { averagesOver } from '../../pipeline/quality/averages.ts';
import {
  type Confusion,
  confusionAt,
  f1Of,
  outcomeOf,
  outcomes,
  precisionOf,
  recallOf,
} from '../../pipeline/quality/confusion.ts';
import { simpleSample, sumsOf } from '../../pipeline/quality/resampling.ts';
import { grouped } from '../../pipeline/wording/numbers.ts';
import { measureShown } from './confusion-table.ts';
import type { Given } from './theme-ways.ts';
import type { ThemedText } from './themed-texts.ts';

/** Themes given to texts in one way. */
export interface Result {
  readonly way: string;
  readonly texts: readonly ThemedText[];
  readonly given: Given;
}

const resampling = { seed: 1, resamples: 1000 };

/** One line a way: micro and macro precision, recall and F1 with their intervals. */
export function averagesTable(results: readonly Result[], themes: readonly string[]): string {
  return [
    '| Way | Texts | Micro precision | Micro recall | Micro F1 | Macro precision | Macro recall | Macro F1 |',
    '| --- | ---: | --- | --- | --- | --- | --- | --- |',
    ...results.map((result) => {
      const { micro, macro } = averagesOver(sampleOf(result, themes), resampling);
      const measures = [micro, macro].flatMap(({ precision, recall, f1 }) => [
        precision,
        recall,
        f1,
      ]);
      const cells = [result.way, grouped(result.texts.length), ...measures.map(measureShown)];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

/** One line a theme, the most frequent first: how many texts have it, and how each way does. */
export function themesTable(results: readonly Result[], themes: readonly string[]): string {
  const confusions = results.map((result) => {
    const sums = sumsOf(sampleOf(result, themes));
    return themes.map((_, at) => confusionAt(sums, at * outcomes));
  });
  const timesOf = (at: number) =>
    confusions[0]![at]!.truePositives + confusions[0]![at]!.falseNegatives;
  const order = [...themes.keys()].sort(
    (one, other) => timesOf(other) - timesOf(one) || one - other,
  );
  const headings = results.flatMap(({ way }) => [`${way}: precision`, 'recall', 'F1']);
  return [
    `| Theme | Texts | ${headings.join(' | ')} |`,
    `| --- | ---: |${' ---: |'.repeat(headings.length)}`,
    ...order.map((at) => {
      const figures = confusions.flatMap((those) => coefficients(those[at]!));
      return `| ${[themes[at]!, grouped(timesOf(at)), ...figures].join(' | ')} |`;
    }),
  ].join('\n');
}

function coefficients(confusion: Confusion): string[] {
  return [precisionOf, recallOf, f1Of].map((coefficient) => {
    const value = coefficient(confusion);
    return value === null ? '–' : value.toFixed(2);
  });
}

function sampleOf({ texts, given }: Result, themes: readonly string[]) {
  const rows = texts.map((text, place) =>
    themes.flatMap((theme) => outcomeOf(given[place]!.has(theme), text.themes.has(theme))),
  );
  return simpleSample(rows, themes.length * outcomes);
}
