import { type Content, html } from '../wording/html.ts';

/**
 * A link to a page elsewhere, for addresses of the web alone: anything else stays text. The
 * other page learns nothing of this one, as the document asks for no referrer.
 */
export function outsideLink(address: string | null, words: Content): Content {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return words;
  return html`<a href="${new URL(address).href}">${words}</a>`;
}
