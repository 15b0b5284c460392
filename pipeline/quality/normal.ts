/** The 97.5 per cent point of the normal distribution: the ends of a 95 per cent interval. */
export const twoSided95 = 1.959963984540054;

const continuedFractionFrom = 3;
const continuedFractionTerms = 300;

/**
 * How probable it is that a standard normal number lies further from 0 than `z`, on either side.
 * Near 0 by the series of Abramowitz & Stegun (1964), 26.2.11; further out by their continued
 * fraction 26.2.14, as the series loses the digits of a small tail. Good to 12 digits; 0 from
 * about z = 38, where the tail is smaller than any number.
 * @param z a standardised difference; its sign does not matter
 * @returns from 0 to 1
 */
export function twoSidedTail(z: number): number {
  const distance = Math.abs(z);
  const density = Math.exp(-(distance ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return distance < continuedFractionFrom
    ? Math.max(0, 1 - 2 * density * series(distance))
    : (2 * density) / continuedFraction(distance);
}

/**
 * The upper tail of the chi-square distribution with one degree of freedom: the square of a
 * standard normal number.
 * @param statistic from 0
 * @returns from 0 to 1
 */
export function chiSquareTail(statistic: number): number {
  return twoSidedTail(Math.sqrt(statistic));
}

function series(z: number): number {
  let term = z;
  let sum = term;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= z ** 2 / odd;
    sum += term;
  }
  return sum;
}

function continuedFraction(z: number): number {
  let rest = z;
  for (let index = continuedFractionTerms; index >= 1; index -= 1) rest = z + index / rest;
  return rest;
}
