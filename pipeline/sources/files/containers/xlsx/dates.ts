import { type Parts, partText } from './parts.ts';
import { xmlItems } from './xml.ts';

/** The first and last numbers of the formats for dates and times that every program knows (ECMA-376, part 1, 18.8.30). */
const knownDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

const dayMilliseconds = 24 * 60 * 60 * 1000;
/** Days from the end of 1899 to 1970; files of old Macintoshes count from 1904 instead. */
const daysTo1970 = 25569;
const daysTo1904 = 1462;

/** For each style of a workbook, by its number, whether it shows a number as a date or time. */
export async function dateStyles(parts: Parts, name: string): Promise<boolean[]> {
  const styles: boolean[] = [];
  const items = xmlItems<boolean>(partText(parts, name), (give) => {
    const codes = new Map<number, string>();
    let inCells = false;
    return {
      opened(element, { numFmtId, formatCode }) {
        if (element === 'cellXfs') inCells = true;
        const format = Number(numFmtId ?? 0);
        if (element === 'numFmt') codes.set(format, formatCode ?? '');
        if (element === 'xf' && inCells) give(isDate(format, codes.get(format)));
      },
      closed(element) {
        if (element === 'cellXfs') inCells = false;
      },
    };
  });
  for await (const style of items) styles.push(style);
  return styles;
}

function isDate(format: number, code: string | undefined): boolean {
  if (code === undefined) return knownDates.some(([from, to]) => from <= format && format <= to);
  // Quoted and escaped letters are shown as they stand; brackets hold colours and conditions.
  return /[ymdhsb]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, ''));
}

/** The moment that a count of days stands for, taken as UTC; the number itself where there is none. */
export function dateOf(days: number, from1904: boolean): Date | number {
  const since1970 = days - daysTo1970 + (from1904 ? daysTo1904 : 0);
  const date = new Date(Math.round(since1970 * dayMilliseconds));
  return Number.isNaN(date.getTime()) ? days : date;
}
