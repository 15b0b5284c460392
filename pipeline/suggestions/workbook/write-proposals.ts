import type { Analysis } from '../../analysis/analysis.ts';
import { markSheet } from '../../coding/sheets/write-coding-book.ts';
import { writeWholeBook } from '../../coding/write-whole.ts';
import type { PublicNames } from '../../people/public-names.ts';
import { inventedNotice } from '../../wording/invented-notice.ts';
import type { Material } from '../material.ts';
import type { Suggestions } from '../suggestions.ts';
import { addHowToRead } from './how-to-read.ts';
import { addMissed } from './missed-sheet.ts';
import { addProposals } from './proposals-sheet.ts';
import { addUntagged } from './untagged-sheet.ts';

/** No moment of writing, so that the same proposals give the same bytes. */
const noTime = new Date(0);

/** Writes the workbook of proposals; it appears under its name when it is whole. */
export async function writeProposals(
  { proposals, missed, untagged }: Suggestions,
  material: Material,
  { name, settings }: Analysis,
  names: PublicNames,
  file: string,
): Promise<void> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  Object.assign(book, { creator: 'listening-post', title: `Proposals: ${settings.title}` });
  Object.assign(book, { created: noTime, modified: noTime, lastModifiedBy: 'listening-post' });
  const shownNames = settings.profile === 'publish' ? undefined : names;
  await addProposals(book, proposals, material, shownNames);
  await addMissed(book, missed, material, shownNames);
  await addUntagged(book, untagged, material, shownNames);
  addHowToRead(book, settings.title, [
    ...(settings.invented ? [`${inventedNotice}.`] : []),
    ...(shownNames === undefined
      ? ["The replies' own words are not shown (profile: publish)."]
      : []),
  ]);
  const mark = book.addWorksheet(markSheet, { state: 'veryHidden' });
  mark.addRows([
    ['kind', 'proposals'],
    ['analysis', name],
  ]);
  await writeWholeBook(file, book);
}
