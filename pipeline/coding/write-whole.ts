import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Workbook } from 'exceljs';
import { finish } from '../workbook/finish.ts';

/** Writes a file that appears under its name when it is whole, in the place of an earlier one. */
export function writeWhole(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Writes a workbook in the same way; the same workbook gives the same bytes. */
export async function writeWholeBook(file: string, book: Workbook): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const [written, unfinished] = [`${file}.written`, `${file}.unfinished`];
  try {
    await book.xlsx.writeFile(written);
    await finish(written, unfinished);
    renameSync(unfinished, file);
  } finally {
    for (const left of [written, unfinished]) rmSync(left, { force: true });
  }
}
