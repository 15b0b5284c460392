import { digest } from '../digest.ts';
import type { Reader } from './access.ts';

/**
 * The state of what was collected: the same pages in the same order give the same digest. Reads
 * the table `pages`.
 */
export function inputHash(read: Reader): string {
  const pages = read.all<{ sha256: string }>('select sha256 from pages order by page');
  return digest(pages.map((page) => page.sha256));
}
