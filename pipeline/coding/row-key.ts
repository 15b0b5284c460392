import { digest } from '../digest.ts';

/** What a row of a coding sheet carries out of sight, so that it is known again wherever it stands. */
export interface RowKey {
  readonly postId: string;
  readonly textHash: string;
  /** `shownDigest` of the cells that are not to be changed. */
  readonly shown: string;
  /** Subjects filled in as yes beforehand; on a sheet of conflicts, those that are open. */
  readonly subjects: readonly string[];
}

/**
 * A key as one text that begins with letters or holds spaces, so that no spreadsheet takes it for a
 * number: ids of posts have more digits than a number keeps.
 */
export function writeRowKey({ postId, textHash, shown, subjects }: RowKey): string {
  return `key ${textHash} ${shown} ${subjects.join(',') || '-'} ${postId}`;
}

/** Nothing for a text that is no key, or no longer. */
export function readRowKey(text: string): RowKey | undefined {
  const parts = /^key ([0-9a-f]{16}) ([0-9a-f]{12}) (\S+) (.+)$/s.exec(text.trim());
  if (!parts) return undefined;
  const [, textHash, shown, subjects, postId] = parts;
  return {
    postId: postId!,
    textHash: textHash!,
    shown: shown!,
    subjects: subjects === '-' ? [] : subjects!.split(','),
  };
}

/** A digest of what is shown, the same whichever program has saved it. */
export function shownDigest(cells: readonly (string | number)[]): string {
  return digest(cells.map((cell) => asShown(String(cell)))).slice(0, 12);
}

/** Programs differ in line ends, space and in how they write Excel's escape of a character. */
function asShown(text: string): string {
  return text
    .replaceAll('_x005F_', '_')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .normalize('NFC')
    .replace(/[\s\u2400-\u2421]+/gu, ' ')
    .trim();
}
