import { createHmac } from 'node:crypto';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  hideNames,
  pseudonymKeyDigest,
  pseudonymsOf,
  readPseudonymKey,
} from '../../pipeline/people/pseudonym.ts';
import { temporaryHome } from '../temporary-home.ts';

describe('a pseudonym', () => {
  const key = Buffer.alloc(32, 7);

  it('is the first 50 bits of the keyed hash, in base 32', () => {
    const hex = createHmac('sha256', key).update('42').digest('hex').slice(0, 13);
    const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'));
    const letters = bits.join('').slice(0, 50).match(/.{5}/g)!;
    const expected = letters.map(
      (five) => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(five, 2)],
    );
    expect(pseudonymsOf(key)('42')).toBe(`person-${expected.join('')}`);
  });

  it('is the same for one person and another under another key', () => {
    expect(pseudonymsOf(key)('42')).toBe(pseudonymsOf(key)('42'));
    expect(pseudonymsOf(key)('42')).not.toBe(pseudonymsOf(Buffer.alloc(32, 8))('42'));
  });

  it('keeps a hundred thousand people apart', () => {
    const name = pseudonymsOf(key);
    const names = new Set(Array.from({ length: 100_000 }, (_, id) => name(String(id))));
    expect(names.size).toBe(100_000);
  });

  it('says unknown where the author is', () => {
    expect(pseudonymsOf(key)(null)).toBe('unknown');
  });
});

describe('the key of pseudonyms', () => {
  it('is made once, for its owner only, and then kept', () => {
    const file = join(temporaryHome(), 'data', 'a.key');
    const { key, isNew } = readPseudonymKey(file);
    expect([key.length, isNew]).toEqual([32, true]);
    expect(readPseudonymKey(file)).toEqual({ key, isNew: false });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is not made by asking which it is', () => {
    const file = join(temporaryHome(), 'a.key');
    expect(pseudonymKeyDigest(file)).toBeNull();
    expect(existsSync(file)).toBe(false);
  });

  it('that is damaged is refused in a sentence, not replaced', () => {
    const file = join(temporaryHome(), 'a.key');
    writeFileSync(file, 'oops');
    expect(() => readPseudonymKey(file)).toThrow('64 hexadecimal digits');
  });
});

describe('a text for the public', () => {
  it('keeps no handle in an address on X, and is quick about a text of one long run', () => {
    const text = 'see twitter.com/ada_of_a/status/12345 and https://x.com/bob_of_b?s=20';
    expect(hideNames(text, () => 'person-1')).toBe(
      'see https://x.com/i/status/12345 and https://x.com',
    );
    expect(hideNames('a'.repeat(1_000_000), () => 'x')).toHaveLength(1_000_000);
    expect(hideNames(`@${'a.'.repeat(100_000)}`, () => 'x').length).toBeGreaterThan(100_000);
  });

  it('names nobody, and gives no e-mail address', () => {
    const text = 'Ask @Ada_of_Anytown or @ada.towns.example (ada@towns.example), not @KateRaworth.';
    const hidden = hideNames(text, (handle) => (handle === 'KateRaworth' ? undefined : 'person-1'));
    expect(hidden).toBe('Ask @person-1 or @person-1 ([e-mail address]), not @KateRaworth.');
  });
});
