import { createHash } from 'node:crypto';

/** The namespace of themes: a random UUID (RFC 9562, 5.4) that must never change. */
const themes = 'c1d9b1d0-6c1f-4e0e-9a56-0b9f3f2c7e41';

/**
 * A theme's UUID: version 5 (RFC 9562, 5.5) of the ids from the outermost theme to it, so that the
 * same theme has the same one in every analysis and every export.
 * @param path "sustainability/doughnut-economics"
 */
export function themeGuid(path: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(themes.replaceAll('-', ''), 'hex'))
    .update(path)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, place, ends) => digits.slice(place === 0 ? 0 : ends[place - 1], end))
    .join('-');
}
