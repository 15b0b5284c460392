/**
 * Solves a small system of linear equations by Cholesky's decomposition (Golub & Van Loan 2013,
 * Matrix Computations, algorithm 4.2.1).
 * @param matrix symmetric and positive definite
 * @returns x with matrix × x = right
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower: number[][] = matrix.map(() => new Array<number>(size).fill(0));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row]![column]!;
      for (let at = 0; at < column; at += 1) rest -= lower[row]![at]! * lower[column]![at]!;
      lower[row]![column] = row === column ? Math.sqrt(rest) : rest / lower[column]![column]!;
    }
  }
  const half: number[] = [];
  for (let row = 0; row < size; row += 1) {
    let rest = right[row]!;
    for (let at = 0; at < row; at += 1) rest -= lower[row]![at]! * half[at]!;
    half.push(rest / lower[row]![row]!);
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = half[row]!;
    for (let at = row + 1; at < size; at += 1) rest -= lower[at]![row]! * solution[at]!;
    solution[row] = rest / lower[row]![row]!;
  }
  return solution;
}
