import { digest } from '../digest.ts';
import type { Reader } from './access.ts';
import type { TableName } from './schema.ts';

/** The tables that `inputHash` reads. */
export const inputReads = ['pages', 'resolved_links'] as const satisfies readonly TableName[];

/**
 * The state of what was collected: the same pages in the same order, and the same of short
 * addresses, give the same digest, whatever empty answers came between them.
 */
export function inputHash(read: Reader): string {
  const pages = read.all<{ sha256: string }>(
    'select sha256 from pages where tells is not 0 order by page',
  );
  const resolved = read.all<object>(
    'select address, target, outcome from resolved_links order by address',
  );
  return digest([
    ...pages.map((page) => page.sha256),
    // Who never asks for them has the digest of the pages alone.
    ...(resolved.length === 0 ? [] : [resolved]),
  ]);
}
