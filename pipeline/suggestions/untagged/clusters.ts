import { seededRandom } from '../../charts/seeded-random.ts';
import { likeness, normal, type Point } from './weighted-words.ts';

const rounds = 25;
/** Fewer texts are no cluster. */
const leastTexts = 3;
/** Less like its cluster than this, and a text belongs to none. */
const leastLikeness = 0.15;

/**
 * Groups points that are alike: spherical k-means (I. S. Dhillon & D. S. Modha 2001, Machine
 * Learning 42, 143-175), begun as k-means++ does (D. Arthur & S. Vassilvitskii 2007, SODA,
 * 1027-1035), with about the square root of half as many clusters as points. The same seed gives
 * the same clusters.
 * @returns the places of each cluster's points, ascending; points like no others are in none
 */
export function clustersOf(points: readonly Point[], seed: number, most = 40): number[][] {
  const places = [...points.keys()].filter((place) => points[place]!.size > 0);
  const many = Math.min(most, Math.floor(Math.sqrt(places.length / 2)));
  if (many < 1) return [];
  let centres = firstCentres(points, places, many, seededRandom(seed));
  let clusters = assigned(points, places, centres);
  for (let round = 0; round < rounds; round++) {
    centres = clusters.map((members, number) =>
      members.length === 0 ? centres[number]! : centreOf(members.map((place) => points[place]!)),
    );
    const next = assigned(points, places, centres);
    const isSettled = JSON.stringify(next) === JSON.stringify(clusters);
    clusters = next;
    if (isSettled) break;
  }
  return clusters
    .map((members, number) =>
      members.filter((place) => likeness(points[place]!, centres[number]!) >= leastLikeness),
    )
    .filter((members) => members.length >= leastTexts);
}

/** Each further centre is drawn from the points, those far from the centres so far more likely. */
function firstCentres(
  points: readonly Point[],
  places: readonly number[],
  many: number,
  random: () => number,
): Point[] {
  const centres = [points[places[Math.floor(random() * places.length)]!]!];
  const distances = places.map(() => Number.POSITIVE_INFINITY);
  while (centres.length < many) {
    const newest = centres.at(-1)!;
    for (const [turn, place] of places.entries()) {
      const distance = 1 - likeness(points[place]!, newest);
      distances[turn] = Math.min(distances[turn]!, Math.max(0, distance));
    }
    let left = random() * distances.reduce((sum, distance) => sum + distance ** 2, 0);
    const drawn = distances.findIndex((distance) => {
      left -= distance ** 2;
      return left < 0;
    });
    if (drawn < 0) break;
    centres.push(points[places[drawn]!]!);
  }
  return centres;
}

/** Each point at its likest centre, of equally like ones the first. */
function assigned(
  points: readonly Point[],
  places: readonly number[],
  centres: readonly Point[],
): number[][] {
  const clusters = centres.map((): number[] => []);
  for (const place of places) {
    const likenesses = centres.map((centre) => likeness(points[place]!, centre));
    const best = Math.max(...likenesses);
    if (best > 0) clusters[likenesses.indexOf(best)]!.push(place);
  }
  return clusters;
}

function centreOf(members: readonly Point[]): Point {
  const sums = new Map<string, number>();
  for (const point of members) {
    for (const [word, weight] of point) sums.set(word, (sums.get(word) ?? 0) + weight);
  }
  return normal(sums);
}
