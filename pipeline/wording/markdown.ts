import { plainText } from './plain-text.ts';

/** A text as Markdown shows it, on one line; nothing in it is taken for markup. */
export function asMarkdown(text: string): string {
  return plainText(text)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

/** A text that leads to an address, whatever either of them holds. */
export function markdownLink(text: string, address: string): string {
  return `[${asMarkdown(text)}](<${address.replaceAll(/[\s<>\\]/gu, encodeURIComponent)}>)`;
}
