/** Whole numbers of a twentieth of a pixel: sharp on any screen, with two thirds of the bytes. */
export const unitsPerPixel = 20;

/** One move of a pen: its letter in SVG, and where it leads, as [x, y] points in whole units. */
export interface PenMove {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/**
 * An SVG path's `d` in its shortest usual form: relative moves, whole numbers, `h` and `v` for level
 * and upright lines, and nothing for a line that leads nowhere.
 */
export function pathData(moves: readonly PenMove[]): string {
  let here: readonly [number, number] = [0, 0];
  let start = here;
  let data = '';
  for (const { letter, points } of moves) {
    if (letter === 'Z') {
      data += 'z';
      here = start;
      continue;
    }
    const steps = points.flatMap(([x, y]) => [x - here[0], y - here[1]]);
    here = points.at(-1)!;
    if (letter === 'M') start = here;
    data += letter === 'L' ? line(steps[0]!, steps[1]!) : letter.toLowerCase() + joined(steps);
  }
  return data;
}

function line(right: number, down: number): string {
  if (right === 0 && down === 0) return '';
  if (down === 0) return `h${right}`;
  return right === 0 ? `v${down}` : `l${joined([right, down])}`;
}

/** A minus sign parts two numbers as well as a space does. */
function joined(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}

/** Reads an SVG path's `d` whose moves are absolute, as the canvas writes them. */
export function penMoves(data: string): PenMove[] {
  let here: readonly [number, number] = [0, 0];
  return Array.from(data.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/g), ([, letter, written]) => {
    const numbers = (written!.match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? []).map(Number);
    const points = pointsOf(letter!, numbers, here);
    here = points.at(-1) ?? here;
    return { letter: letter === 'H' || letter === 'V' ? 'L' : letter, points } as PenMove;
  });
}

function pointsOf(letter: string, numbers: readonly number[], here: readonly [number, number]) {
  if (letter === 'H') return [[numbers[0]!, here[1]] as const];
  if (letter === 'V') return [[here[0], numbers[0]!] as const];
  return Array.from(
    { length: numbers.length / 2 },
    (_, place) => [numbers[2 * place]!, numbers[2 * place + 1]!] as const,
  );
}
