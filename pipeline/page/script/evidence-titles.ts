import type { KnownRule } from './rules.ts';

/** Says of the words marked in a reply which rule found them, when the mouse comes to the reply. */
export function evidenceTitles(
  page: Document,
  rulesOf: (mark: HTMLElement) => readonly KnownRule[],
): void {
  page.addEventListener('pointerover', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const mark = target.closest('mark');
    if (mark)
      mark.title = rulesOf(mark)
        .map(({ words }) => words)
        .join('; ');
  });
}
