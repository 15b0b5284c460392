import type { WorkbookView } from 'exceljs';
import type { Publication } from '../reports/publication.ts';
import { howMany } from '../reports/sentences/sentences.ts';
import { inventedNotice } from '../wording/invented-notice.ts';

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
    title: invented ? `${inventedNotice} · ${title}` : title,
    subject: question,
    description: howMany(findings),
    keywords: 'consultation, replies, themes',
    creator: maker,
    lastModifiedBy: maker,
    created,
    modified: created,
    views: [view],
  };
}
