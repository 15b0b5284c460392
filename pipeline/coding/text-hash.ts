import { createHash } from 'node:crypto';

/**
 * Tells whether a reply's words are still those that somebody read: the first 16 hexadecimal digits
 * of SHA-256 over the text in NFC, white space collapsed.
 */
export function textHash(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
