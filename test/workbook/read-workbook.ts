import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import excel, { type Workbook } from 'exceljs';
import type { Published } from '../reports/invented-thread.ts';

export function workbookOf({ reports }: Published): string {
  return join(reports, 'invented.xlsx');
}

export function detailsOf({ reports }: Published): string {
  return join(reports, 'invented-details.xlsx');
}

/** The workbook, or the one with its details, as exceljs reads it back. */
export async function readWorkbook(published: Published, file = workbookOf): Promise<Workbook> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file(published));
  return workbook;
}

/** A sheet's table as one object a row, by the heads of its columns; texts as they are seen. */
export function tableOf(workbook: Workbook, name: string, headRow = headRowOf(workbook)) {
  const sheet = workbook.getWorksheet(name)!;
  const heads = (sheet.getRow(headRow).values as string[]).slice(1);
  const rows: Record<string, unknown>[] = [];
  for (let row = headRow + 1; row <= sheet.rowCount; row++) {
    const cells = heads.map((head, place) => {
      const cell = sheet.getRow(row).getCell(place + 1);
      return [head, isSimple(cell.value) ? cell.value : cell.text];
    });
    rows.push(Object.fromEntries(cells));
  }
  return rows;
}

/** The working profile has a row less above its tables than the published one, and no notice. */
function headRowOf(workbook: Workbook): number {
  return workbook.worksheets.some(({ views }) => views[0]?.state === 'frozen') ? 3 : 4;
}

function isSimple(value: unknown): boolean {
  return value === null || typeof value !== 'object' || value instanceof Date;
}

/** Every part of the package: XML as text, all else as bytes. */
export async function partsOf(file: string): Promise<Map<string, string | Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(file)), { useWebWorkers: false });
  const parts = new Map<string, string | Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const isText = /\.(xml|rels)$/.test(entry.filename);
    parts.set(
      entry.filename,
      isText ? await entry.getData(new TextWriter()) : await entry.getData(new Uint8ArrayWriter()),
    );
  }
  await reader.close();
  return parts;
}
