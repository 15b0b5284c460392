import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { list } from '../../wording/clauses.ts';
import { grouped } from '../../wording/numbers.ts';
import { ordinal } from '../../wording/ordinals.ts';

type Rows = readonly FindingRankingRow[];

/** More moves than this would be a list and no sentence. */
const mostMoves = 3;

/** The theme or themes whose rank changes most from one ranking to another: all that move as far. */
export function largestMove(main: Rows, other: Rows): string {
  const rankOf = new Map(other.map(({ theme, rank }) => [theme, rank]));
  const moves = main.map(({ theme, name, rank }) => ({ name, from: rank, to: rankOf.get(theme)! }));
  const furthest = Math.max(...moves.map(({ from, to }) => Math.abs(to - from)));
  const largest = moves.filter(({ from, to }) => Math.abs(to - from) === furthest);
  const shown = largest.map(({ name, from, to }) => ({
    name,
    way: `from ${ordinal(from)} to ${ordinal(to)}`,
  }));
  const [one] = shown;
  if (shown.length === 1) return `the largest move is that of ${one!.name}, ${one!.way}`;
  if (shown.length <= mostMoves) {
    return `the largest moves are those of ${list(shown.map(({ name, way }) => `${name} (${way})`))}`;
  }
  const places = furthest === 1 ? '1 place' : `${grouped(furthest)} places`;
  return `the largest moves are of ${places}, by ${grouped(shown.length)} of ${grouped(main.length)}`;
}

/** How many pairs of themes are level in one of two rankings and in order in the other. */
export function levelInOne(main: Rows, other: Rows): number {
  const rankOf = new Map(other.map(({ theme, rank }) => [theme, rank]));
  let pairs = 0;
  main.forEach((one, place) => {
    for (const two of main.slice(place + 1)) {
      const isLevel = one.rank === two.rank;
      if (isLevel !== (rankOf.get(one.theme) === rankOf.get(two.theme))) pairs += 1;
    }
  });
  return pairs;
}
