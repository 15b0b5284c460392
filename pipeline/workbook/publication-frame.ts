import type { Publication } from '../reports/publication.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { type Frame, frameOf } from './frame.ts';

/** What makes the reports, with its version. */
export function makerOf({ made }: Publication): string {
  return `listening-post ${made.version}`;
}

/** What stands around every sheet of an analysis's workbooks. */
export function publicationFrame(publication: Publication): Frame {
  const { name, settings } = publication.analysis;
  return frameOf(
    settings.title,
    `${makerOf(publication)} · ${name}`,
    settings.invented ? inventedNotice : null,
    settings.profile,
  );
}
