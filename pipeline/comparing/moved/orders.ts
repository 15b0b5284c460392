import type { Part } from '../path/path.ts';
import type { MovedFigure } from './parts.ts';

/** A part of a figure that depends on the order in which parts are exchanged. */
export interface OrderedPart {
  readonly figure: MovedFigure;
  readonly part: Part;
  /** In the stated order, and in the reverse one. */
  readonly forward: number;
  readonly reverse: number;
}

/**
 * The parts that come out otherwise when the parts are exchanged in the reverse order. What two
 * changes do together belongs to neither alone; each way gives it to the one that comes later.
 * (Shapley's value would be the mean over all orders: L. S. Shapley 1953, A value for n-person games,
 * Contributions to the Theory of Games 2, 307-317. The two ends are shown here instead of a mean.)
 * @param reverse the same figures in the same order, split along the reverse way
 */
export function partsByOrder(
  forward: readonly MovedFigure[],
  reverse: readonly MovedFigure[],
): OrderedPart[] {
  return forward.flatMap((figure, place) => {
    const other = reverse[place]!.parts;
    if (figure.parts === null || other === null) return [];
    return [...figure.parts]
      .map(([part, amount]) => ({ figure, part, forward: amount, reverse: other.get(part)! }))
      .filter((found) => found.forward !== found.reverse);
  });
}
