const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]m)?`;
const zone = String.raw`(z|utc|gmt|[+-]\d{2}(?::?\d{2})?|[a-z]{2,5})`;
const afterDay = String.raw`(?:,?[t\s]+${clock}\s*${zone}?)?$`;
const name = String.raw`([a-z]{3})[a-z]*\.?`;
const weekday = String.raw`^(?:[a-z]{3,9},?\s+)?`;

const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${afterDay}`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([/.])(\d{1,2})\2(\d{4})${afterDay}`, 'i');
const dayMonthYear = new RegExp(
  String.raw`${weekday}(\d{1,2})\s+${name}\s+(\d{4})${afterDay}`,
  'i',
);
const monthDayYear = new RegExp(
  String.raw`${weekday}${name}\s+(\d{1,2}),?\s+(\d{4})${afterDay}`,
  'i',
);
const ofTheOldInterface =
  /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})$/i;

/** Most times come as they are wanted; only the days that not every month has need a closer look. */
const asWanted =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const secondsFrom = 1e8;
const millisecondsFrom = 1e11;
const microsecondsFrom = 1e14;
const excelDays = { from: 20_000, to: 100_000, of1970: 25_569 };

/**
 * A time as ISO 8601 in UTC, or nothing where the cell says none or could mean two of them.
 * Understood are ISO 8601, `2021-08-29 20:29:35` (taken as UTC unless a zone is given), the X API's
 * `Wed Oct 10 20:19:24 +0000 2018`, dates with the month's English name, 29.8.2021, 29/8/2021 where
 * only one order is possible, seconds or milliseconds since 1970, and Excel's days.
 * @param zoneBeside the offset that another column gives, such as `+0100`.
 */
export function readTime(cell: unknown, zoneBeside: unknown = null): string | null {
  if (cell instanceof Date) return iso(cell.getTime());
  if (typeof cell === 'number') return iso(millisecondsOf(cell));
  if (typeof cell !== 'string') return null;
  if (asWanted.test(cell)) return cell;
  const text = cell.trim();
  if (/^\d{5,}(?:\.\d+)?$/.test(text)) return iso(millisecondsOf(Number(text)));
  const parts = partsOf(text);
  return parts ? iso(utc(parts, zoneBeside)) : null;
}

/** Year, month, day, hour, minute, second, fraction, am or pm, zone. */
type Parts = readonly (string | undefined)[];

function partsOf(text: string): Parts | undefined {
  const iso8601 = yearFirst.exec(text);
  if (iso8601) return iso8601.slice(1);
  const old = ofTheOldInterface.exec(text);
  if (old) return [old[7], monthOf(old[1]), ...old.slice(2, 6), undefined, undefined, old[6]];
  const day = dayMonthYear.exec(text);
  if (day) return [day[3], monthOf(day[2]), day[1], ...day.slice(4)];
  const month = monthDayYear.exec(text);
  if (month) return [month[3], monthOf(month[1]), month[2], ...month.slice(4)];
  const last = yearLast.exec(text);
  return last ? inOrder(last) : undefined;
}

function inOrder([, first, mark, second, year, ...clockParts]: readonly (string | undefined)[]) {
  const dayFirst = mark === '.' || first === second || Number(first) > 12;
  if (!dayFirst && Number(second) <= 12) return undefined;
  return dayFirst ? [year, second, first, ...clockParts] : [year, first, second, ...clockParts];
}

function monthOf(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function utc(parts: Parts, zoneBeside: unknown): number {
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts.slice(0, 6).map(maybeNumber);
  const afternoon = parts[7]?.toLowerCase();
  const hours = afternoon ? (hour % 12) + (afternoon === 'pm' ? 12 : 0) : hour;
  const milliseconds = Number((parts[6] ?? '').padEnd(3, '0').slice(0, 3));
  const time = Date.UTC(year!, month! - 1, day, hours, minute, second, milliseconds);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  const exists = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
  const fits = exists && hours < 24 && minute < 60 && second < 61;
  return fits ? time - offsetOf(parts[8], zoneBeside) : Number.NaN;
}

function maybeNumber(part: string | undefined): number | undefined {
  return part === undefined ? undefined : Number(part);
}

/** Milliseconds ahead of UTC; not a number for a zone whose name alone does not say it. */
function offsetOf(zone: string | undefined, zoneBeside: unknown): number {
  for (const said of [zone, typeof zoneBeside === 'string' ? zoneBeside.trim() : undefined]) {
    if (/^(?:z|utc|gmt)$/i.test(said ?? '')) return 0;
    const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(said ?? '') ?? [];
    if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  }
  return zone === undefined ? 0 : Number.NaN;
}

function millisecondsOf(number: number): number {
  if (number >= microsecondsFrom) return number / 1000;
  if (number >= millisecondsFrom) return number;
  if (number >= secondsFrom) return number * 1000;
  if (number < excelDays.from || number >= excelDays.to) return Number.NaN;
  return Math.round((number - excelDays.of1970) * 86_400_000);
}

function iso(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
