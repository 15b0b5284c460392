/** Where a row stood: its line in pixels from the top, and the length of its bar. */
interface RowPlace {
  readonly top: number;
  readonly length: number;
}

const movement = { duration: 500, easing: 'ease-in-out' } as const;

/** Where the rows of a ranking stand, or stood until it was hidden. */
export function rowPlaces(ranking: HTMLElement): ReadonlyMap<string, RowPlace> {
  ranking.classList.add('measured');
  const places = new Map(rowsOf(ranking).map((row) => [themeOf(row), placeOf(row)]));
  ranking.classList.remove('measured');
  return places;
}

/** Moves the rows of a ranking from where they stood in another, unless the reader wants no motion. */
export function moveRows(before: ReadonlyMap<string, RowPlace>, ranking: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const row of rowsOf(ranking)) {
    const from = before.get(themeOf(row));
    if (from === undefined) continue;
    const to = placeOf(row);
    row.animate([{ transform: `translateY(${from.top - to.top}px)` }, {}], movement);
    if (to.length > 0) {
      const scale = `scaleX(${from.length / to.length})`;
      row.querySelector('.share rect')?.animate([{ transform: scale }, {}], movement);
    }
  }
}

function rowsOf(ranking: HTMLElement): HTMLElement[] {
  return [...ranking.querySelectorAll<HTMLElement>('.plot li')];
}

function themeOf(row: HTMLElement): string {
  return row.querySelector('a')?.hash ?? '';
}

function placeOf(row: HTMLElement): RowPlace {
  const bar = row.querySelector('.share rect');
  return { top: row.offsetTop, length: bar?.getBoundingClientRect().width ?? 0 };
}
