import { type Box, crosses, isWithin, nearestPoint, overlap, type Point } from './boxes.ts';

/** A mark with a label that is to stand beside it; all in pixels. */
export interface Mark extends Point {
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and the point that a line leads to where it was moved away from its mark. */
export interface PlacedLabel extends Box {
  readonly leadsTo: Point | null;
}

const besideMark = 5;
/** How far out places are tried, in label heights. */
const rings = [0.6, 1.2, 2, 3, 4, 5.5, 7, 9];

/** Directions in which a label is tried, the best to read first. */
const beside = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;
/** A little higher or lower on either side. */
const shifted = [
  [1, 0.4],
  [1, -0.4],
  [-1, 0.4],
  [-1, -0.4],
] as const;
const slanting = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

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
  const tried = orders.map((order) => placedInOrder(marks, order, plane, obstacles));
  const least = Math.min(...tried.map(costOf));
  return tried.find((places) => costOf(places) === least)!;
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
): (PlacedLabel | undefined)[] {
  const dots = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
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
      ![...dots, ...obstacles].some((box) => overlap(place, box)) &&
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
    places[number] = placesOf(mark).find(isFree);
  }
  return places;
}

function placesOf(mark: Mark): PlacedLabel[] {
  const close = [...beside, ...shifted].map(([across, down]) => boxAt(mark, across, down, 0));
  const far = rings.flatMap((ring) =>
    [...beside, ...shifted, ...slanting].map(([across, down]) =>
      boxAt(mark, across, down, ring * mark.height),
    ),
  );
  return [...close, ...far];
}

/** @param away pixels beyond the usual distance */
function boxAt(mark: Mark, across: number, down: number, away: number): PlacedLabel {
  const { x, y, radius, width, height } = mark;
  const distance = radius + besideMark + away;
  const middle = y + down * (distance + height / 2);
  const left = x + across * distance - (width * (1 - across)) / 2;
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  return { ...box, leadsTo: away > 0 ? nearestPoint(mark, box) : null };
}
