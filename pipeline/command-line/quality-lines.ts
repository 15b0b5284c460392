import type { Analysis } from '../analysis/analysis.ts';
import { readerOf } from '../database/access.ts';
import { openToRead } from '../database/open.ts';
import { findingReads, readFindings } from '../reports/read-findings.ts';
import {
  agreementShown,
  basis,
  coefficient,
  interval,
} from '../reports/sentences/measured-quality.ts';
import { counted, grouped } from '../wording/numbers.ts';

/**
 * The table of how well tags agree with people, and people with each other, line by line, and what
 * keeps its first line from being more than it is.
 */
export function qualityLines({ places }: Analysis): string[] {
  const database = openToRead(places.database);
  if (database === undefined) return [];
  const findings = readFindings(readerOf(database, findingReads, 'The table of quality'));
  database.close();
  const [first] = findings.quality;
  if (first === undefined) return [];
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
  const others = findings.quality.slice(1).filter(({ reason }) => reason !== null);
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
    `How well the tags agree with people, ${basis(first)}:`,
    `  ${line(heads)}`,
    ...rows.map((row) => `  ${line(row)}`),
    ...(first.reason === null ? [] : [`${first.name}: ${first.reason}`]),
    ...(others.length === 0
      ? []
      : [
          `The sheet "Coding" says what is missing, and why, of ${counted(others.length, 'other line')} too.`,
        ]),
  ];
}
