import type { FilterForm } from './filter-form.ts';
import type { ReplyList } from './reply-list.ts';
import { isView, viewOf } from './view.ts';

/**
 * Links that lead to a theme open it; links to a reply show it, whatever the list is narrowed down
 * to; and a link with choices leads to what they narrow down.
 */
export function followAnchors(list: ReplyList, form: FilterForm): void {
  window.addEventListener('hashchange', () => follow(list, form));
  follow(list, form);
}

function follow(list: ReplyList, form: FilterForm): void {
  const { hash } = location;
  if (isView(hash)) {
    const { weighting, sharing, ...filters } = viewOf(hash);
    const isFiltered = Object.values(filters).some((value) => value !== '');
    const section = isFiltered ? 'replies' : 'top-issues';
    document.getElementById(section)?.scrollIntoView();
    return;
  }
  const target = document.getElementById(decoded(hash.slice(1)));
  if (target === null) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  if (target.id.startsWith('reply-') && target.hidden) {
    form.clear();
    list.reveal(target);
  }
  target.scrollIntoView();
}

/** A mistyped address may hold a "%" that stands for nothing. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
