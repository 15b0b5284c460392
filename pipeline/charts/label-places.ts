import { type Box, crosses, isWithin, overlap } from './boxes.ts';
import { labelCandidates, type Mark, type PlacedLabel } from './label-candidates.ts';

/** How far labels keep from other marks: less, where that saves a label or a line to one. */
const clearances = [4, 2, 0];

/**
 * Places labels beside their marks so that no label covers a mark, another label, or the line that
 * leads to one: right, left, above or below of its mark, or further and further out. Labels are placed
 * in turn, in several orders, and the best result is taken: that with most labels, then with fewest
 * lines. The same marks give the same places.
 * @param plane what no label may reach out of
 * @param obstacles what else no label may cover
 * @returns a place for each, in the same order; nothing where there is no room
 */
export function placeLabels(
  marks: readonly Mark[],
  plane: Box,
  obstacles: readonly Box[] = [],
): (PlacedLabel | undefined)[] {
  const all = [...marks.keys()];
  const orders = [
    all,
    all.toReversed(),
    all.toSorted((a, b) => marks[a]!.x - marks[b]!.x),
    all.toSorted((a, b) => marks[b]!.x - marks[a]!.x),
    all.toSorted((a, b) => marks[a]!.y - marks[b]!.y),
    all.toSorted((a, b) => marks[b]!.y - marks[a]!.y),
  ];
  const tried = clearances.flatMap((clear) =>
    orders.map((order) => placedInOrder(marks, order, plane, obstacles, clear)),
  );
  return tried.toSorted((one, other) => costOf(one) - costOf(other))[0]!;
}

function costOf(places: readonly (PlacedLabel | undefined)[]): number {
  const costs = places.map((place) => {
    if (place === undefined) return 10_000;
    if (place.leadsTo === null) return 0;
    const { x, y } = place.leadsTo;
    return 10 + Math.hypot(x - place.left, y - place.top) / 1000;
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function placedInOrder(
  marks: readonly Mark[],
  order: readonly number[],
  plane: Box,
  obstacles: readonly Box[],
  clear: number,
): (PlacedLabel | undefined)[] {
  const dots = marks.map((mark) => around(mark, 0));
  const widened = marks.map((mark) => around(mark, clear));
  const places = new Array<PlacedLabel | undefined>(marks.length).fill(undefined);
  for (const number of order) {
    const mark = marks[number]!;
    // A line cannot but begin on the dots that cover its own.
    const others = dots.filter((dot) => !overlap(dot, dots[number]!));
    const placed = places.flatMap((place, other) =>
      place ? [{ place, mark: marks[other]! }] : [],
    );
    const isFree = (place: PlacedLabel) =>
      isWithin(place, plane) &&
      ![...widened, ...obstacles].some((box) => overlap(place, box)) &&
      !placed.some((other) => overlap(place, other.place)) &&
      !placed.some(
        ({ place: { leadsTo }, mark: from }) => leadsTo && crosses(from, leadsTo, place),
      ) &&
      !(
        place.leadsTo &&
        [...others, ...placed.map((other) => other.place)].some((box) =>
          crosses(mark, place.leadsTo!, box),
        )
      );
    places[number] = labelCandidates(mark).find(isFree);
  }
  return places;
}

/** @param clear pixels beyond the mark itself */
function around({ x, y, radius }: Mark, clear: number): Box {
  const reach = radius + clear;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
