import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from '../digest.ts';
import { InputError } from '../input-error.ts';
import { normalAddress } from '../text/address.ts';
import { emailPattern, namePattern } from '../text/names.ts';
import { hidePeoplesAddresses } from './person-address.ts';

/** Crockford's base 32 in small letters: no i, l, o or u to misread. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

export interface PseudonymKey {
  readonly key: Buffer;
  /** Whether it has just been made. */
  readonly isNew: boolean;
}

/**
 * The key that turns ids into pseudonyms: 32 random bytes, made on first use and readable by its
 * owner only. Whoever deletes it can never again tell which pseudonym was whose.
 */
export function readPseudonymKey(file: string): PseudonymKey {
  const isNew = !existsSync(file);
  if (isNew) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const key = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(key)) {
    throw new InputError(
      `${file}: found no pseudonym key; it holds 64 hexadecimal digits. Restore it, or delete it to have new pseudonyms made.`,
    );
  }
  return { key: Buffer.from(key, 'hex'), isNew };
}

/** Tells one key from another without telling either; null where there is none, which makes none. */
export function pseudonymKeyDigest(file: string): string | null {
  return existsSync(file) ? digest(readFileSync(file, 'utf8').trim()) : null;
}

/**
 * Names that stay the same for one key and tell nothing without it: "person-" and 50 bits of
 * HMAC-SHA-256 of the id (RFC 2104). Ten letters keep a million people apart with odds of
 * 2,000 to 1.
 */
export function pseudonymsOf(key: Buffer): (authorId: string | null) => string {
  return (authorId) => {
    if (authorId === null) return 'unknown';
    const hash = createHmac('sha256', key).update(authorId).digest();
    let bits = hash.readBigUInt64BE(0) >> 14n;
    let name = '';
    for (let place = 0; place < 10; place++) {
      name = letters[Number(bits & 31n)]! + name;
      bits >>= 5n;
    }
    return `person-${name}`;
  };
}

/** An address on X, which holds somebody's handle; read from its start, so that a run is tried once. */
const xAddress = /(?<![\p{L}\p{N}.])(?:https?:\/\/)?(?:www\.|mobile\.)?(?:twitter|x)\.com\/\S+/giu;

function hideInAddress(written: string): string {
  return normalAddress(/^https?:/i.test(written) ? written : `https://${written}`);
}

/**
 * A text with each @name replaced by "@" and what `nameOf` gives for it, each e-mail address
 * taken out, addresses on X without the handle, and those of people's pages elsewhere named by their
 * site. A name for which `nameOf` gives nothing stays.
 * @param nameOf takes the handle without its @, as written
 */
export function hideNames(text: string, nameOf: (handle: string) => string | undefined): string {
  if (!/[@＠/]|\.bsky\.social/i.test(text)) return text;
  return hidePeoplesAddresses(
    text.replace(xAddress, hideInAddress),
    (part) => nameOf(part) === undefined,
  )
    .replace(emailPattern, '[e-mail address]')
    .replace(namePattern, (written) => {
      const name = nameOf(written.slice(1));
      return name === undefined ? written : `@${name}`;
    });
}
