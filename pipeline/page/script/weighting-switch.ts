import { currentView, remember } from './address.ts';
import { moveRows, rowPlaces } from './moving-rows.ts';
import { isView } from './view.ts';

/** The switch works by style alone; this tells what it shows, moves the rows and remembers it. */
export function weightingSwitch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.switch');
  const status = page.getElementById('ranking-status');
  if (form === null || status === null) return;
  const rankings = [...page.querySelectorAll<HTMLElement>('.ranking')];
  const usual = { weighting: chosenIn(form, 'weighting'), sharing: chosenIn(form, 'sharing') };
  const shownNow = () =>
    rankings.find(
      ({ dataset }) =>
        dataset.weighting === chosenIn(form, 'weighting') &&
        dataset.sharing === chosenIn(form, 'sharing'),
    );
  let shown = shownNow();

  const changed = () => {
    const next = shownNow();
    if (next === undefined || next === shown) return;
    if (shown) moveRows(rowPlaces(shown), next);
    shown = next;
    status.textContent = next.querySelector('.said')?.textContent ?? '';
  };
  const follow = () => {
    const { weighting, sharing } = currentView();
    choose(form, 'weighting', weighting, usual.weighting);
    choose(form, 'sharing', sharing, usual.sharing);
    changed();
  };
  form.addEventListener('change', () => {
    const chosen = (name: 'weighting' | 'sharing') => {
      const value = chosenIn(form, name);
      return value === usual[name] ? '' : value;
    };
    remember({ weighting: chosen('weighting'), sharing: chosen('sharing') });
    changed();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', () => {
    if (isView(location.hash)) follow();
  });
  if (isView(location.hash)) follow();
}

function chosenIn(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
}

/** Chooses what is asked for; the usual where nothing is, or nothing that there is. */
function choose(form: HTMLFormElement, name: string, value: string, usual: string): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const chosen = inputs.find((input) => input.value === value);
  (chosen ?? inputs.find((input) => input.value === usual))!.checked = true;
}
