import { decodeHTMLStrict } from 'entities';
import { leadingNames, namePattern } from './names.ts';

/** Who is answered: the author's handle and text of the post that a reply names as its parent. */
export interface Answered {
  readonly handle: string | null;
  readonly text: string;
}

/**
 * A text made whole: entities decoded, lone surrogates replaced, control characters taken out,
 * NFC, and the white space at its ends removed.
 */
export function readable(text: string): string {
  return (
    decodeHTMLStrict(text)
      .toWellFormed()
      // What no sheet or page can show; tabs and line ends are kept.
      .replace(/(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff]/gu, '')
      .replace(/\r\n?/g, '\n')
      .normalize('NFC')
      .trim()
  );
}

/**
 * A reply's own words: its readable text without the @names in front by which the service addresses
 * those who are answered. A name in front that the answered post does not bring along was put there
 * by the writer ("@KateRaworth" as an answer to "who?") and stays.
 * @param answered null for a post that answers nobody; handle null where it is not known
 */
export function ownWords(text: string, answered: Answered | null): string {
  const whole = readable(text);
  if (answered === null) return whole;
  const brought = answered.handle === null ? null : namesBroughtBy(answered);
  let start = 0;
  for (const { name, next } of leadingNames(whole)) {
    if (brought !== null && !brought.has(name.slice(1).toLowerCase())) break;
    start = next;
  }
  return whole.slice(start).trim();
}

function namesBroughtBy(answered: Answered): Set<string> {
  const inText = readable(answered.text).match(namePattern) ?? [];
  const names = inText.map((name) => name.slice(1).toLowerCase());
  return new Set([answered.handle!.toLowerCase(), ...names]);
}
