import type { Analysis } from '../analysis/analysis.ts';
import { readerOf } from '../database/access.ts';
import { openToRead } from '../database/open.ts';
import { agreementShown, coefficient, interval } from '../reports/measured-quality.ts';
import { findingReads, readFindings } from '../reports/read-findings.ts';
import { grouped } from '../wording/numbers.ts';

/** The table of how well tags agree with people, and people with each other, line by line. */
export function qualityLines({ places }: Analysis): string[] {
  const database = openToRead(places.database);
  if (database === undefined) return [];
  const findings = readFindings(readerOf(database, findingReads, 'The table of quality'));
  database.close();
  if (findings.quality.length === 0) return [];
  const agreementOf = new Map(findings.agreement.map((row) => [row.subject, row]));
  const heads = ['', 'coded', 'precision', 'recall', 'F1', 'agreement', 'open'];
  const rows = findings.quality.map((row) => {
    const agreement = agreementOf.get(row.subject);
    return [
      row.name,
      grouped(row.coded),
      interval(row.precision, row.precision_low, row.precision_high),
      interval(row.recall, row.recall_low, row.recall_high),
      coefficient(row.f1, row.f1_low, row.f1_high),
      agreement === undefined ? '–' : agreementShown(agreement),
      agreement === undefined ? '–' : grouped(agreement.open),
    ];
  });
  const widths = heads.map((_, place) =>
    Math.max(...[heads, ...rows].map((row) => row[place]!.length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, place) => cell.padEnd(widths[place]!))
      .join('  ')
      .trimEnd();
  return [
    '',
    'How well the tags agree with people, estimated for all replies, with 95% intervals:',
    `  ${line(heads)}`,
    ...rows.map((row) => `  ${line(row)}`),
  ];
}
