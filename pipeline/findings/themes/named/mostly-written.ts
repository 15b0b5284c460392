import type { NameMention } from './named-in-thread.ts';

/** The commonest writing of a name's own words; of equal ones one with small letters. */
export function mostlyWritten(mentions: readonly NameMention[]): string {
  const { key } = mentions[0]!;
  const writings = new Map<string, number>();
  for (const { key: ofMention, written } of mentions) {
    if (ofMention === key) writings.set(written, (writings.get(written) ?? 0) + 1);
  }
  return [...writings].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1))[0]![0];
}
