import type { ListedReply } from './listed-replies.ts';
import type { ReplyList } from './reply-list.ts';
import type { KnownRule } from './rules.ts';

type RulesOf = (mark: HTMLElement) => readonly KnownRule[];

/** So many replies of a theme are shown at a time. */
const step = 10;

/** Shows a theme's replies in it when it is first opened, in the place of links to them. */
export function themePanels(page: Document, list: ReplyList, rulesOf: RulesOf): void {
  for (const place of page.querySelectorAll<HTMLElement>('.replies-of')) {
    const theme = place.dataset.theme ?? '';
    const panel = place.closest('details');
    panel?.addEventListener('toggle', () => fill(place, theme, list, rulesOf), { once: true });
  }
}

function fill(place: HTMLElement, theme: string, { replies }: ReplyList, rulesOf: RulesOf): void {
  const carrying = replies
    .filter(({ themes }) => themes.has(theme))
    .sort((a, b) => a.place - b.place);
  const shown = document.createElement('ol');
  shown.className = 'replies';
  shown.setAttribute('role', 'list');
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = `Show ${step} more`;
  const all = document.createElement('a');
  all.href = `#theme=${encodeURIComponent(theme)}`;
  all.textContent = 'Search and filter them in the list of all replies';
  const line = document.createElement('p');
  line.append(more, ' ', all);

  const showMore = () => {
    const from = shown.children.length;
    shown.append(
      ...carrying.slice(from, from + step).map((reply) => copyOf(reply, theme, rulesOf)),
    );
    more.hidden = shown.children.length === carrying.length;
    return shown.children[from];
  };
  showMore();
  more.addEventListener('click', () => showMore()?.querySelector('a')?.focus());
  place.replaceChildren(shown, line);
}

/** A reply's copy, in which only what was found of the theme stands out. */
function copyOf({ element }: ListedReply, theme: string, rulesOf: RulesOf): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.hidden = false;
  for (const mark of copy.querySelectorAll<HTMLElement>('mark')) {
    const isOf = rulesOf(mark).some(({ themes }) => themes.includes(theme));
    mark.classList.toggle('other', !isOf);
  }
  return copy;
}
