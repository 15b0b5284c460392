import type { Unit } from '../../reports/meanings/figure.ts';
import { type Exchanged, order, type Part } from '../path/path.ts';
import {
  type Figures,
  type ThemeFigures,
  type ThemeMeasure,
  type Totals,
  themeMeasures,
  totalMeasures,
} from './figures.ts';

/** What a figure is of: all counted replies, or a theme by how it is counted and where it lies. */
export type List = 'all' | 'issues' | 'references' | 'within';

/** One figure before and after, with what each part of the difference came from. */
export interface MovedFigure {
  readonly list: List;
  /** Null for all replies. */
  readonly theme: string | null;
  readonly name: string;
  readonly measure: string;
  readonly measureName: string;
  readonly unit: Unit;
  /** Null only for ranks; a theme that the codebook lacks is found in no reply. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** They add up to `change`; a part that is not on the way is not here. Null where `change` is. */
  readonly parts: ReadonlyMap<Part, number> | null;
  readonly inCodebook: 'both' | 'earlier' | 'later';
}

/** The figures of a state on the way, and what was exchanged to come there. */
export interface FoundStep {
  readonly part: Exchanged;
  readonly figures: Figures;
}

/** The figures of a run as they were printed, and the part by which working through it anew differs. */
export interface Printed {
  readonly figures: Figures;
  readonly missing: Part;
}

/**
 * Splits what moved between two runs along a way of states. What was printed at the time can differ
 * from what the ends of the way come to now: the program or texts of posts have changed, or posts are
 * no longer there. That is a part as well, so that the parts add up to the difference of what was
 * printed, exactly.
 * @param start the earlier state worked through anew
 * @param steps the states after it, in order
 */
export function movedFigures(
  earlier: Printed,
  later: Printed,
  start: Figures,
  steps: readonly FoundStep[],
): MovedFigure[] {
  const [before, after] = [earlier.figures, later.figures];
  const states = [start, ...steps.map(({ figures }) => figures)];
  const split = (value: (figures: Figures) => number | null) => {
    const [first, last] = [value(before), value(after)];
    return { before: first, after: last, ...partsOf(first, states.map(value), last) };
  };
  const partsOf = (
    first: number | null,
    values: readonly (number | null)[],
    last: number | null,
  ): Pick<MovedFigure, 'change' | 'parts'> => {
    const known = [first, ...values, last].filter((value) => value !== null);
    if (known.length < values.length + 2) return { change: null, parts: null };
    const amounts = known.slice(1).map((value, place) => value - known[place]!);
    const from = [earlier.missing, ...steps.map(({ part }) => part), later.missing];
    return { change: known.at(-1)! - known[0]!, parts: added(from, amounts) };
  };
  const ofAll = Object.entries(totalMeasures).map(
    ([measure, [measureName, unit]]): MovedFigure => ({
      list: 'all',
      theme: null,
      name: 'All counted replies',
      measure,
      measureName,
      unit,
      inCodebook: 'both',
      ...split(({ totals }) => totals[measure as keyof Totals]),
    }),
  );
  const ofThemes = themesOfBoth(before, after).flatMap(({ theme, inCodebook }) =>
    Object.entries(themeMeasures).map(
      ([measure, [measureName, unit]]): MovedFigure => ({
        list: listOf(theme),
        theme: theme.theme,
        name: theme.name,
        measure,
        measureName,
        unit,
        inCodebook,
        ...split((figures) => figureOf(figures, theme.theme, measure as ThemeMeasure)),
      }),
    ),
  );
  // Ranks are those of the issues alone.
  return [...ofAll, ...ofThemes].filter(
    ({ list, unit }) => unit !== 'rank, from 1' || list === 'issues',
  );
}

/** The amounts that each part comes to, in the order of the parts. */
function added(from: readonly Part[], amounts: readonly number[]): ReadonlyMap<Part, number> {
  const parts = new Map<Part, number>();
  for (const part of ['since', ...order] as const) {
    const own = amounts.filter((_, place) => from[place] === part);
    if (from.includes(part))
      parts.set(
        part,
        own.reduce((sum, amount) => sum + amount, 0),
      );
  }
  return parts;
}

function listOf({ parent, counts }: ThemeFigures): List {
  if (counts === 'references') return 'references';
  return parent === null ? 'issues' : 'within';
}

/** The themes of the later codebook in its order, then those that only the earlier has. */
function themesOfBoth(before: Figures, after: Figures) {
  const earlier = new Set(before.themes.map(({ theme }) => theme));
  const later = new Set(after.themes.map(({ theme }) => theme));
  const whichOf = (theme: ThemeFigures) => {
    if (!earlier.has(theme.theme)) return 'later' as const;
    return later.has(theme.theme) ? ('both' as const) : ('earlier' as const);
  };
  const themes = [...after.themes, ...before.themes.filter(({ theme }) => !later.has(theme))];
  return themes.map((theme) => ({ theme, inCodebook: whichOf(theme) }));
}

function figureOf({ themes }: Figures, id: string, measure: ThemeMeasure): number | null {
  const theme = themes.find(({ theme }) => theme === id);
  if (theme !== undefined) return theme[measure];
  return themeMeasures[measure][1] === 'rank, from 1' ? null : 0;
}
