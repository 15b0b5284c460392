import type { FindingQualityRow } from '../database/checking-findings.ts';
import type { RuleRow } from '../database/tag-tables.ts';
import type { StoredCodebook } from '../evidence/reply-evidence.ts';
import type { Publication } from '../reports/publication.ts';
import type { Markup } from '../wording/html.ts';
import type { ShownReply } from './replies/shown-reply.ts';

/** A reply of the page, with its markup. */
export interface HeldReply extends ShownReply {
  readonly item: Markup;
}

/** What every section of the page is made from. */
export interface PageParts {
  readonly publication: Publication;
  readonly codebook: StoredCodebook;
  /** The replies on the page, the most liked first. */
  readonly replies: readonly HeldReply[];
  /** The rules of a theme, as they were numbered when it was tagged. */
  rulesOf(theme: string): readonly RuleRow[];
  /** The class that gives something a theme's colour. */
  classOf(theme: string): string;
  /** The measured quality of a theme, where people have checked it. */
  qualityOf(theme: string): FindingQualityRow | undefined;
}
