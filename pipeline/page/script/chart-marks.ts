import { tooltip } from './tooltip.ts';

/** The keys that lead from mark to mark, and by how many. */
const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Makes the marks of the charts, those that carry a title, answer: to the mouse, and to the keyboard,
 * where a chart is one stop of the Tab key and the arrow keys go from mark to mark.
 */
export function chartMarks(page: Document): void {
  const hint = tooltip(page);
  for (const drawing of page.querySelectorAll<SVGSVGElement>('.drawing svg')) {
    const marks = [...drawing.querySelectorAll<SVGElement>('*')].filter(
      (element) => titleOf(element) !== null,
    );
    if (marks.length === 0) continue;
    drawing.setAttribute('role', 'group');
    for (const [place, mark] of marks.entries()) prepare(mark, place === 0);
    const at = (event: Event) => {
      const mark = (event.target as Element).closest<SVGElement>('.mark');
      return mark !== null && drawing.contains(mark) ? mark : null;
    };
    const show = (event: Event) => {
      const mark = at(event);
      if (mark) hint.show(mark, mark.getAttribute('aria-label') ?? '');
    };
    drawing.addEventListener('pointerover', show);
    drawing.addEventListener('focusin', show);
    drawing.addEventListener('pointerleave', () => hint.hide());
    drawing.addEventListener('focusout', () => hint.hide());
    drawing.addEventListener('keydown', (event) => {
      const here = marks.indexOf(at(event)!);
      const to = destination(event.key, here, marks.length);
      if (here < 0 || to === undefined) return;
      event.preventDefault();
      marks[here]!.setAttribute('tabindex', '-1');
      marks[to]!.setAttribute('tabindex', '0');
      marks[to]!.focus();
    });
  }
}

function titleOf(element: Element): Element | null {
  return [...element.children].find(({ tagName }) => tagName === 'title') ?? null;
}

/** Its title becomes its name: beside the tooltip the browser's own would be one too many. */
function prepare(mark: SVGElement, isFirst: boolean): void {
  const title = titleOf(mark)!;
  mark.classList.add('mark');
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', title.textContent);
  mark.setAttribute('tabindex', isFirst ? '0' : '-1');
  title.remove();
}

function destination(key: string, here: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const move = moves[key];
  return move === undefined ? undefined : (here + move + count) % count;
}
