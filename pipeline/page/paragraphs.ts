import { type Content, html } from '../wording/html.ts';
import { unbroken } from './unbroken.ts';

/** A paragraph for each text; nothing for an empty one. */
export function paragraphs(texts: readonly string[]): Content {
  return texts.filter((text) => text !== '').map((text) => html`<p>${unbroken(text)}</p>\n`);
}

/** A list with an item for each text; nothing where there is none. */
export function bullets(texts: readonly string[]): Content {
  if (texts.length === 0) return null;
  return html`<ul>
    ${texts.map((text) => html`<li>${unbroken(text)}</li>\n`)}
  </ul>`;
}
