import type { NativeChart } from './charts/native-chart.ts';
import type { Frame } from './frame.ts';
import { headsOf } from './heads.ts';
import type { SheetAdditions, SheetLinkAt } from './package/additions.ts';
import type { Sheet } from './sheet.ts';

/** One worksheet of a sheet, as far as it is written. */
interface Written {
  /** The name on its tab. */
  readonly worksheet: string;
  /** 1, or 2 and on where a sheet takes several worksheets. */
  readonly part: number;
  /** How many rows stand below the heads; none where the sheet says that there are none. */
  readonly rows: number;
  readonly links: readonly SheetLinkAt[];
}

/** What `finish` adds to a worksheet: its table, the bars of its columns, its charts and links. */
export function sheetAdditions(
  sheet: Sheet,
  { headRow, profile }: Frame,
  { worksheet, part, rows, links }: Written,
): SheetAdditions {
  const charts = part === 1 ? (sheet.charts ?? []).map((chart) => below(headRow, chart)) : [];
  if (rows === 0) return { worksheet, charts, links };
  const lastRow = headRow + rows;
  const area = { firstRow: headRow, lastRow, firstColumn: 1, lastColumn: sheet.columns.length };
  const heads = headsOf(sheet.columns.map(({ title }) => title));
  const bars = sheet.columns.flatMap(({ bar }, place) => {
    const column = place + 1;
    const cells = { firstRow: headRow + 1, lastRow, firstColumn: column, lastColumn: column };
    return bar ? [{ area: cells }] : [];
  });
  const table = { called: worksheet, area, heads, filter: profile === 'working' };
  return { worksheet, charts, links, bars, tables: [table] };
}

/** What stands beside the heads would be printed again with them on every page. */
function below(headRow: number, chart: NativeChart): NativeChart {
  const row = Math.max(chart.place.row, headRow + 1);
  return { ...chart, place: { ...chart.place, row } };
}
