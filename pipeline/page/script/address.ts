import { type Field, hashOf, isView, type View, viewOf } from './view.ts';

/** The choices that the address holds. */
export function currentView(): View {
  return viewOf(isView(location.hash) ? location.hash : '');
}

/** Writes choices into the address, beside those that stand there, without a step to go back to. */
export function remember(choices: Partial<Record<Field, string>>): void {
  const hash = hashOf({ ...currentView(), ...choices });
  history.replaceState(null, '', hash === '#' ? location.pathname + location.search : hash);
}
