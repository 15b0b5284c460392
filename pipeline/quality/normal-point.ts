import { twoSidedTail } from './normal.ts';

/** Further out the tail is smaller than any number. */
const furthest = 38;

/**
 * How far from 0 a standard normal number lies with this probability or a smaller one, on either
 * side: the inverse of `twoSidedTail`, by halving the interval until it has no number within it.
 * @param probability above 0, at most 1; 0.05 gives the ends of a 95 per cent interval
 */
export function twoSidedPoint(probability: number): number {
  if (!(probability > 0 && probability <= 1)) {
    throw new RangeError(`no probability of a tail: ${probability}`);
  }
  let [near, far] = [0, furthest];
  for (let middle = far / 2; near < middle && middle < far; middle = (near + far) / 2) {
    if (twoSidedTail(middle) > probability) near = middle;
    else far = middle;
  }
  return far;
}
