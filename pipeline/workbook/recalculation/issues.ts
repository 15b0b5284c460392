import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { type Weighting, weightings } from '../../findings/rankings/weightings.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { rankingOf } from '../../reports/sentences/ranking-wording.ts';

/** An issue with its place in each ranking; a weighting that was not ranked has none. */
export interface Issue {
  readonly theme: string;
  /** Told apart from the names of all others, as Excel does: "Housing" and "housing" are one to it. */
  readonly name: string;
  readonly ranked: ReadonlyMap<Weighting, FindingRankingRow>;
}

/** The themes that are ranked as issues, in the codebook's order. */
export function issuesOf(findings: Findings): Issue[] {
  const rowsOf = new Map(
    weightings.map((weighting) => [
      weighting,
      new Map(rankingOf(findings, 'issues', weighting).map((row) => [row.theme, row])),
    ]),
  );
  const themes = findings.themes.filter(
    ({ parent, counts }) => parent === null && counts === 'support',
  );
  return themes.map(({ theme, name }) => ({
    theme,
    name: themes.some((other) => other.theme !== theme && isOne(other.name, name))
      ? `${name} (${theme})`
      : name,
    ranked: new Map(
      weightings.flatMap((weighting) => {
        const row = rowsOf.get(weighting)!.get(theme);
        return row === undefined ? [] : [[weighting, row] as const];
      }),
    ),
  }));
}

function isOne(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
