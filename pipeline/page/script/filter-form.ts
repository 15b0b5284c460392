import { currentView, remember } from './address.ts';
import type { ReplyList } from './reply-list.ts';
import { type Field, filters, isView, type View, viewOf } from './view.ts';

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
  const chosen = (): Partial<Record<Field, string>> =>
    Object.fromEntries(controls().map(({ name, value }) => [name, value]));
  const show = () => list.show({ ...viewOf(''), ...chosen() });
  const changed = () => {
    remember(chosen());
    show();
  };
  // What an address asks for and a control does not take, as it is stale or mistyped, is left aside.
  const follow = (view: View) => {
    for (const control of controls()) set(control, view[control.name as Field]);
    show();
  };
  const followAddress = () => {
    const view = currentView();
    follow(view);
    const asked = filters.filter((field) => view[field] !== (chosen()[field] ?? ''));
    if (asked.length > 0)
      remember(Object.fromEntries(filters.map((field) => [field, chosen()[field] ?? ''])));
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', changed);
  // The form is emptied only after the event.
  form.addEventListener('reset', () => setTimeout(changed));
  window.addEventListener('hashchange', () => {
    if (isView(location.hash)) followAddress();
  });
  followAddress();
  return { clear: () => follow(viewOf('')) };
}

/** A list takes only what it offers, and a number or a day nothing else; then nothing is chosen. */
function set(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.value = value;
  if (control.value !== value) control.value = '';
}
