import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyChart, issueSheet, smallBook } from './small-book.ts';

const python = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

let file: string;
beforeAll(async () => {
  file = await smallBook({
    sheets: [issueSheet(everyChart)],
    more: [
      {
        worksheet: "Host's issues",
        names: [{ name: 'Threshold', cells: 'B4' }],
        inputs: [
          {
            cell: 'B4',
            allowed: { wholeNumberFrom: 0 },
            prompt: 'A number.',
            refusal: 'No number.',
          },
          {
            cell: 'A4',
            allowed: { oneOf: ['By likes', 'Equal'] },
            prompt: 'A word.',
            refusal: 'No.',
          },
        ],
      },
    ],
  });
});

describe.skipIf(!hasOpenpyxl)('openpyxl, where it is installed,', () => {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'charts': [type(chart).__name__ for chart in sheet._charts],
  'values': [chart.series[0].val.numRef.f if chart.series[0].val else chart.series[0].yVal.numRef.f for chart in sheet._charts],
  'intervals': [chart.series[0].errBars.plus.numRef.f if chart.series[0].errBars else None for chart in sheet._charts],
  'tables': dict(sheet.tables.items()),
  'columns': [column.name for table in sheet.tables.values() for column in table.tableColumns],
  'heads': [cell.value for cell in sheet[3]],
  'names': {one.name: one.attr_text for one in getattr(book.defined_names, 'definedName', None) or book.defined_names.values()},
  'inputs': {str(rule.sqref): [rule.type, rule.formula1] for rule in sheet.data_validations.dataValidation},
  'bars': [str(one.sqref) for one in sheet.conditional_formatting],
}))`;

  it('finds the charts with their cells, the table, the names, the inputs and the bars', () => {
    const read = JSON.parse(execFileSync(python, ['-W', 'ignore', '-c', script, file]).toString());
    const sheet = "'Host''s issues'";
    expect(read.charts).toEqual(['BarChart', 'BarChart', 'BarChart', 'LineChart', 'ScatterChart']);
    expect(read.values).toEqual(everyChart.map(() => `${sheet}!$B$4:$B$6`));
    expect(read.intervals.filter(Boolean)).toEqual(Array(4).fill(`${sheet}!$D$4:$D$6`));
    expect(read.tables).toEqual({ HostSIssues: 'A3:G6' });
    expect(read.names).toEqual({ Threshold: `${sheet}!$B$4` });
    expect(read.inputs).toEqual({ B4: ['whole', '0'], A4: ['list', '"By likes,Equal"'] });
    expect(read.bars).toEqual(['B4:B6']);
    const escaped = read.columns.map((name: string) => name.replace('_x000a_', '\n'));
    expect(escaped).toEqual(read.heads);
  });
});

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is installed,', () => {
  it('prints the charts', () => {
    const folder = dirname(file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]);
    expect(readFileSync(join(folder, 'small.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
