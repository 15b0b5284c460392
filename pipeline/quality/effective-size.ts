/**
 * How many equally weighted units carry as much information as these weighted ones: the square of
 * the sum of the weights over the sum of their squares (L. Kish 1965, Survey Sampling, section
 * 11.7; n / (1 + the relative variance of the weights)). It tells what unequal weights cost; what
 * stratifying gains is not in it.
 * @param weights each above 0
 * @returns from 0 (no weight) to the number of weights
 */
export function effectiveSize(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  return squares > 0 ? sum ** 2 / squares : 0;
}
