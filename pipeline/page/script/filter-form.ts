import { currentView, remember } from './address.ts';
import type { ReplyList } from './reply-list.ts';
import { type Field, isView, type View, viewOf } from './view.ts';

export interface FilterForm {
  /** Empties the form and shows the list as it is at first; the address stays. */
  clear(): void;
}

/** Ties the form to the list and to the address. */
export function filterForm(page: Document, list: ReplyList): FilterForm {
  const form = page.getElementById('reply-filters') as HTMLFormElement | null;
  if (form === null) return { clear() {} };
  const controls = () =>
    [...form.elements].filter(
      (element): element is HTMLInputElement | HTMLSelectElement =>
        (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
        element.name !== '',
    );
  const chosen = () =>
    Object.fromEntries(controls().map(({ name, value }) => [name, value])) as Partial<
      Record<Field, string>
    >;
  const changed = () => {
    remember(chosen());
    list.show({ ...currentView(), ...chosen() });
  };
  const follow = (view: View) => {
    for (const control of controls()) control.value = view[control.name as Field];
    list.show(view);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', changed);
  // The form is emptied only after the event.
  form.addEventListener('reset', () => setTimeout(changed));
  window.addEventListener('hashchange', () => {
    if (isView(location.hash)) follow(currentView());
  });
  follow(currentView());
  return { clear: () => follow(viewOf('')) };
}
