import { shownText } from '../../evidence/shown-text.ts';
import type { PublicNames } from '../../people/public-names.ts';
import type { Stretch } from '../../text/echo.ts';

/** Characters shown on either side of what is found. */
const around = 60;

/** The words around a place of a text, on one line, with names hidden and … where it goes on. */
export function snippetOf(text: string, stretch: Stretch, names: PublicNames): string {
  const shown = shownText(text, names);
  const { starts, ends } = shown.place(stretch);
  const from = starts <= around ? 0 : shown.text.indexOf(' ', starts - around) + 1;
  const last = shown.text.lastIndexOf(' ', ends + around);
  const to = ends + around >= shown.text.length || last < ends ? shown.text.length : last;
  const before = from > 0 && from <= starts ? '… ' : '';
  const start = before === '' ? 0 : from;
  const cut = shown.text.slice(start, Math.min(to, ends + 2 * around));
  return `${before}${cut}${start + cut.length < shown.text.length ? ' …' : ''}`.replace(
    /\s+/gu,
    ' ',
  );
}
