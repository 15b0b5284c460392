import { digest } from '../digest.ts';
import type { Reader } from './access.ts';

/**
 * The state of what was collected: the same pages in the same order give the same
 * digest, whatever empty answers came between them. Reads
 * the table `pages`.
 */
export function inputHash(read: Reader): string {
  const pages = read.all<{ sha256: string }>(
    'select sha256 from pages where tells is not 0 order by page',
  );
  return digest(pages.map((page) => page.sha256));
}
