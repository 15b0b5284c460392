import type { ReplyRow } from '../../database/text-tables.ts';
import {
  evidenceReader,
  type ReplyEvidence,
  type StoredCodebook,
} from '../../evidence/reply-evidence.ts';
import { shownText } from '../../evidence/shown-text.ts';
import { type Flag, flagNames, flags } from '../../flags/flags.ts';
import { addressToOpen } from '../../reports/public-address.ts';
import type { Publication } from '../../reports/publication.ts';
import { cutText } from './cut-text.ts';
import { foundBy } from './found-by.ts';
import { type MarkedPart, markedParts } from './marked-parts.ts';

export interface CarriedTheme {
  readonly theme: string;
  /** Rules, "learned", what people decided; nothing where a theme within it was found. */
  readonly foundBy: readonly string[];
}

/** A reply as the page shows it. */
export interface ShownReply {
  readonly reply: number;
  readonly likes: number;
  /** In the working profile the time, in the publish profile the day; null where it is not known. */
  readonly posted: string | null;
  /** The themes that it carries, in the order of the codebook, and what found each. */
  readonly themes: readonly CarriedTheme[];
  /** Names of the flags that stand. */
  readonly flags: readonly string[];
  /** What the publish profile keeps to itself; null there. */
  readonly words: {
    readonly person: string;
    readonly text: readonly MarkedPart[];
    /** "… cut: 40,603 characters in all" where the page shows the beginning alone. */
    readonly cut: string | null;
    /** Where the post can be read. */
    readonly address: string | null;
  } | null;
}

type StoredReply = ReplyRow & { readonly url: string | null };

/** Counted replies, the most liked first. */
const query = `
  select counted_replies.*, posts.url from counted_replies
  left join posts on posts.id = counted_replies.post_id
  order by counted_replies.likes desc, counted_replies.reply limit ?`;

/** The most liked of the counted replies, as the profile lets them be shown. */
export function shownReplies(
  publication: Publication,
  codebook: StoredCodebook,
  most: number,
): ShownReply[] {
  const { analysis, read } = publication;
  const isWorking = analysis.settings.profile === 'working';
  const evidenceOf = evidenceReader(read, codebook);
  return read.all<StoredReply>(query, most).map((row) => {
    const evidence = evidenceOf(row.reply);
    return {
      reply: row.reply,
      likes: row.likes,
      posted: isWorking ? row.created_at : (row.created_at?.slice(0, 10) ?? null),
      themes: evidence.tags.map(({ theme }) => ({
        theme,
        foundBy: isWorking ? foundBy(theme, evidence, codebook) : [],
      })),
      flags: standingFlags(evidence),
      words: isWorking ? wordsOf(row, evidence, publication) : null,
    };
  });
}

function wordsOf(
  row: StoredReply,
  evidence: ReplyEvidence,
  { names, thread }: Publication,
): ShownReply['words'] {
  const shown = shownText(row.text, names);
  const { text, cut } = cutText(shown.text);
  return {
    person: names.person(row.author_id),
    text: markedParts(text, evidence, shown),
    cut,
    address: addressToOpen({ id: row.post_id, url: row.url }, thread.url),
  };
}

function standingFlags({ flags: rows }: ReplyEvidence): string[] {
  const standing = new Set(rows.filter(({ stands }) => stands === 1).map(({ flag }) => flag));
  return flagNames.filter((flag: Flag) => standing.has(flag)).map((flag: Flag) => flags[flag].name);
}

/** Whether a reply carries a theme. */
export function carries({ themes }: ShownReply, theme: string): boolean {
  return themes.some((carried) => carried.theme === theme);
}
