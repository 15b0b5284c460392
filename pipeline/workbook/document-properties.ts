import type { WorkbookView } from 'exceljs';
import type { Publication } from '../reports/publication.ts';
import { howMany } from '../reports/sentences/sentences.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { plainText } from '../wording/plain-text.ts';

/** The window that the workbook opens in, on its first sheet; a twentieth of a point is 1. */
const view: WorkbookView = {
  x: 0,
  y: 0,
  width: 28_000,
  height: 16_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

/** The workbook's own properties; its times are those of the thread, not of the writing. */
export function documentProperties(publication: Publication, maker: string) {
  const { analysis, findings, thread } = publication;
  const { title, question, invented } = analysis.settings;
  const time = new Date(findings.coverage.collectedAt ?? thread.asked_at ?? 0);
  const created = Number.isNaN(time.getTime()) ? new Date(0) : time;
  return {
    title: property(invented ? `${inventedNotice} · ${title}` : title),
    subject: property(question),
    description: howMany(findings),
    keywords: 'consultation, replies, themes',
    // What a program that reads aloud speaks; exceljs writes it, though its types do not say so.
    language: 'en-GB',
    creator: maker,
    lastModifiedBy: maker,
    created,
    modified: created,
    views: [view],
  };
}

/** As long as Excel's own dialogue takes it, and without what would break the file. */
function property(text: string): string {
  const line = plainText(text).replaceAll(/\s+/g, ' ');
  return line.length > 255 ? `${line.slice(0, 254).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
