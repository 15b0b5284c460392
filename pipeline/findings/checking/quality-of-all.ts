import type { Method } from '../../analysis/codebook.ts';
import { bestDraw, type DrawnReplies } from '../../coding/drawing/draws.ts';
import type { FindingQualityRow } from '../../database/checking-findings.ts';
import { averagesOver } from '../../quality/averages.ts';
import { outcomeOf, outcomes } from '../../quality/confusion.ts';
import { effectiveSize } from '../../quality/effective-size.ts';
import { stratifiedSample } from '../../quality/stratified-sample.ts';
import { drawLimits, joined } from './draw-limits.ts';
import { type Judged, measuresRow, noInterval, shown } from './quality-row.ts';

/** The subject of the row of all themes; no theme can be called so. */
export const allThemesSubject = 'all:themes';

/**
 * All themes together: every decision counts the same (the micro average of `averagesOver`), so
 * frequent themes weigh most. Its numbers of replies are numbers of decisions.
 * @param methods how each theme of the codebook is found
 * @param drawable how many replies could be drawn today
 */
export function allThemes(
  methods: ReadonlyMap<string, Method>,
  judged: ReadonlyMap<string, readonly Judged[]>,
  draws: readonly DrawnReplies[],
  drawable: number,
  seed: number,
): FindingQualityRow[] {
  const themes = [...methods.keys()].filter((id) => (judged.get(id) ?? []).length > 0);
  if (themes.length < 2) return [];
  const different = new Set(themes.map((id) => methods.get(id)!));
  const about = {
    subject: allThemesSubject,
    name: 'All themes together',
    method: different.size === 1 ? [...different][0]! : 'both',
  };
  const all = themes.flatMap((id) => judged.get(id)!);
  const draw = bestDraw(draws, [...new Set(all.map(({ reply }) => reply))]);
  if (draw === undefined) {
    return [
      measuresRow(about, all, noInterval(all), null, 'None of these replies was drawn at random.'),
    ];
  }
  const inDraw = themes.map((id) =>
    judged.get(id)!.filter(({ reply }) => draw.stratumOf.has(reply)),
  );
  const sample = stratifiedSample(
    unitsOf(inDraw, draw.stratumOf),
    draw.populations,
    themes.length * outcomes,
  );
  const { micro } = averagesOver(sample, { seed });
  const { measures, reason } = shown(micro, sample, draw.isFresh);
  return [
    measuresRow(
      about,
      inDraw.flat(),
      measures,
      effectiveSize(sample.weights),
      joined([...drawLimits(draw, drawable), reason]),
    ),
  ];
}

/**
 * A unit for each reply that anything was decided on, with the outcomes of every theme. A theme on
 * which fewer replies of a stratum were decided has each of them count for more, so that sums over
 * the sample are the estimates that the theme has by itself.
 */
function unitsOf(themes: readonly (readonly Judged[])[], stratumOf: ReadonlyMap<number, string>) {
  const stratum = ({ reply }: { readonly reply: number }) => stratumOf.get(reply)!;
  const replies = [...new Set(themes.flat().map(({ reply }) => reply))].map((reply) => ({ reply }));
  const drawn = countBy(replies, stratum);
  const columns = themes.map((judged) => ({
    of: new Map(judged.map((one) => [one.reply, one] as const)),
    decided: countBy(judged, stratum),
  }));
  return replies.map((unit) => {
    const name = stratum(unit);
    const row = columns.flatMap(({ of, decided }) => {
      const one = of.get(unit.reply);
      const share = drawn.get(name)! / (decided.get(name) ?? 1);
      return outcomeOf(one?.tagged ?? false, one?.coded ?? null).map((value) => value * share);
    });
    return { stratum: name, row };
  });
}

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
