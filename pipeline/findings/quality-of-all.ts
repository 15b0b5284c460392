import type { Codebook } from '../analysis/codebook.ts';
import { bestDraw, type DrawnReplies } from '../coding/drawing/draws.ts';
import type { FindingQualityRow } from '../database/finding-tables.ts';
import { averagesOver } from '../quality/averages.ts';
import { outcomeOf } from '../quality/confusion.ts';
import { effectiveSize } from '../quality/effective-size.ts';
import { stratifiedSample } from '../quality/stratified-sample.ts';
import { type Judged, measuresRow, noInterval, reasonOf } from './quality-row.ts';

/** The subject of the row of all themes; no theme can be called so. */
export const allThemesSubject = 'all:themes';

/**
 * All themes together: every decision counts the same (the micro average of `averagesOver`), so
 * frequent themes weigh most. Its numbers of replies are numbers of decisions.
 */
export function allThemes(
  codebook: Codebook,
  judged: ReadonlyMap<string, readonly Judged[]>,
  draws: readonly DrawnReplies[],
  seed: number,
): FindingQualityRow[] {
  const themes = codebook.filter(({ id }) => (judged.get(id) ?? []).length > 0);
  if (themes.length < 2) return [];
  const [first] = themes;
  const isSame = themes.every(({ method }) => method === first!.method);
  const about = {
    subject: allThemesSubject,
    name: 'All themes together',
    method: isSame ? first!.method : 'both',
  };
  const all = themes.flatMap(({ id }) => judged.get(id)!);
  const replies = [...new Set(all.map(({ reply }) => reply))];
  const draw = bestDraw(draws, replies);
  if (draw === undefined) {
    return [
      measuresRow(about, all, noInterval(all), null, 'None of these replies was drawn at random.'),
    ];
  }
  const byTheme = themes.map(
    ({ id }) => new Map(judged.get(id)!.map((one) => [one.reply, one] as const)),
  );
  const drawn = replies.filter((reply) => draw.stratumOf.has(reply));
  const units = drawn.map((reply) => ({
    stratum: draw.stratumOf.get(reply)!,
    row: byTheme.flatMap((theme) => {
      const one = theme.get(reply);
      return outcomeOf(one?.tagged ?? false, one?.coded ?? null);
    }),
  }));
  const sample = stratifiedSample(units, draw.populations, byTheme.length * 4);
  const { micro } = averagesOver(sample, { seed });
  return [
    measuresRow(
      about,
      all.filter(({ reply }) => draw.stratumOf.has(reply)),
      micro,
      effectiveSize(sample.weights),
      reasonOf(micro, sample),
    ),
  ];
}
