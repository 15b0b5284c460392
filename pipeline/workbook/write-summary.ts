import type { stream, Worksheet } from 'exceljs';
import type { Publication } from '../reports/publication.ts';
import { howMany, noSupport } from '../reports/sentences/sentences.ts';
import { capitalised } from '../wording/clauses.ts';
import type { NativeChart } from './charts/native-chart.ts';
import type { Frame } from './frame.ts';
import { headsOf } from './heads.ts';
import {
  asSharedTexts,
  headerFooter,
  headsHeight,
  lines,
  pageSetup,
  writeHead,
} from './open-sheet.ts';
import type { SheetAdditions } from './package/additions.ts';
import type { Live } from './recalculation/live.ts';
import { summaryName, summaryRows } from './recalculation/places.ts';
import { rowHeight } from './row-height.ts';
import type { Column } from './sheet.ts';
import { headStyle } from './styles.ts';
import { controlDefinitions, controlInputs, writeControls } from './summary/controls.ts';
import { writeInShort } from './summary/in-short.ts';
import { picturesBetween } from './summary/picture-places.ts';
import { picturesInRows, spaceFor } from './summary/pictures.ts';
import { printedPages } from './summary/printed-pages.ts';
import { type RowByRow, rowByRow } from './summary/row-by-row.ts';
import { summaryChart } from './summary/summary-chart.ts';
import { type Ranked, rankedIssues, summaryColumns } from './summary/summary-table.ts';

/** Between the table and the chart beside it, and the columns that the chart and the pictures cover. */
const beside = [2, ...Array.from({ length: 9 }, () => 9)];

const whatIsHere =
  'Below each other: two cells to change, the issues with a chart beside them, what was found in short, and the pictures.';

/** In pixels. */
const chart = { width: 600, leastHeight: 340 };

/** What the notice, the title and the note take above the controls, in pixels. */
const headHeight = 92;

/**
 * Writes the sheet that a policy analyst works with: the controls, the issues in the order that they
 * give with a chart beside them, what the findings say in short, and the pictures.
 * @returns the table, the chart, the pictures and what may be entered, for `finish` to put there
 */
export function writeSummary(
  book: stream.xlsx.WorkbookWriter,
  publication: Publication,
  live: Live,
  frame: Frame,
): SheetAdditions {
  const { analysis, findings } = publication;
  const columns = summaryColumns(live);
  const widths = [...columns.map(({ width }) => width), ...beside];
  const worksheet = book.addWorksheet(summaryName, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup,
    headerFooter: headerFooter(frame, summaryName),
    properties: lines,
  });
  worksheet.columns = widths.map((width) => ({ width }));
  const note = `${capitalised(howMany(findings))}. ${whatIsHere}`;
  writeHead(worksheet, analysis.settings.title, note, frame, columns.length);

  const rows = rowByRow(worksheet, widths, frame.headRow - 1);
  const issues = rankedIssues(findings, live);
  if (issues.length === 0) rows.write([{ column: 2, cell: noSupport }]);
  else {
    writeControls(rows, live, frame);
    writeTable(worksheet, rows, columns, issues, frame);
  }
  const nativeCharts = issues.length === 0 ? [] : [besideTable(rows, live, columns, issues)];
  const reached = Math.max(0, ...nativeCharts.map(({ place }) => place.height));
  spaceFor(rows, Math.max(0, reached - rows.height) + picturesBetween);
  const pages = printedPages(worksheet, rows, widths, headHeight);
  writeInShort(rows, pages, publication, widths);
  return {
    worksheet: summaryName,
    pictures: picturesInRows(rows, pages, publication.charts, widths),
    charts: nativeCharts,
    ...tableOf(columns, issues, frame),
    ...(issues.length === 0
      ? {}
      : { inputs: controlInputs(live), names: controlDefinitions(live) }),
  };
}

function writeTable(
  worksheet: Worksheet,
  rows: RowByRow,
  columns: readonly Column<Ranked>[],
  issues: readonly Ranked[],
  { profile }: Frame,
): void {
  const titles = headsOf(columns.map(({ title }) => title));
  const heads = columns.map(({ kind }, place) => ({
    column: place + 1,
    cell: titles[place]!,
    style: headStyle(kind, profile),
  }));
  asSharedTexts(worksheet, () => rows.write(heads, headsHeight(columns)));
  // Any issue may come to stand in any row.
  const width = columns[1]!.width;
  const highest = Math.max(20, rowHeight(issues.map(({ name }) => ({ text: name, width }))));
  for (const issue of issues) {
    rows.write(
      columns.map(({ kind, value }, place) => ({ column: place + 1, cell: value(issue), kind })),
      highest,
    );
  }
}

/** As high as the controls and the table; it begins at their first row. */
function besideTable(
  rows: RowByRow,
  live: Live,
  columns: readonly Column<Ranked>[],
  issues: readonly Ranked[],
): NativeChart {
  const { threshold, heads } = summaryRows(live.headRow);
  const place = {
    column: columns.length + 2,
    row: threshold,
    width: chart.width,
    height: Math.max(rows.height, chart.leastHeight),
  };
  return summaryChart(live, columns, issues, heads + 1, place);
}

function tableOf(columns: readonly Column<Ranked>[], issues: readonly Ranked[], frame: Frame) {
  if (issues.length === 0) return {};
  const { heads } = summaryRows(frame.headRow);
  const area = {
    firstRow: heads,
    lastRow: heads + issues.length,
    firstColumn: 1,
    lastColumn: columns.length,
  };
  // Sorting by hand would turn its rows against the order that they look up.
  return {
    tables: [
      {
        called: summaryName,
        area,
        heads: headsOf(columns.map(({ title }) => title)),
        filter: false,
      },
    ],
  };
}
