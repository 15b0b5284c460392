/** A note beside a mark; the mark has the same words as its name, so it is for the eye alone. */
export interface Tooltip {
  show(mark: Element, words: string): void;
  hide(): void;
}

/** Room between the mark and the note, and between the note and the window's edge, in pixels. */
const gap = 8;

/** The one tooltip of the page; Escape puts it away. */
export function tooltip(page: Document): Tooltip {
  const note = page.createElement('div');
  note.className = 'tooltip';
  note.setAttribute('aria-hidden', 'true');
  note.hidden = true;
  page.body.append(note);
  let marked: Element | undefined;
  const hide = () => {
    marked = undefined;
    note.hidden = true;
  };
  const place = () => {
    if (marked === undefined) return;
    const mark = marked.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    const middle = mark.left + mark.width / 2 - width / 2;
    const most = page.documentElement.clientWidth - width - gap;
    const above = mark.top - height - gap;
    note.style.left = `${Math.max(gap, Math.min(middle, most))}px`;
    note.style.top = `${above > gap ? above : mark.bottom + gap}px`;
  };
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  page.addEventListener('scroll', place, { passive: true });
  return {
    show(mark, words) {
      marked = mark;
      note.textContent = words;
      note.hidden = false;
      place();
    },
    hide,
  };
}
