import type { FindingLinkRow } from '../../database/link-findings.ts';
import { nameOfKind } from '../../findings/links/link-kinds.ts';
import { list } from '../../wording/clauses.ts';
import { html, type Markup } from '../../wording/html.ts';
import { likes, people } from '../../wording/numbers.ts';
import { outsideLink } from '../outside-link.ts';

/**
 * A link of the reading list: where it leads, what kind of page it is, how many people pass it on, and
 * the themes of their replies.
 * @param isFollowed whether it leads there, or is only named
 */
export function linkItem(
  { url, title, kind, people: by, likes: liked }: FindingLinkRow,
  themes: readonly string[],
  isFollowed: boolean,
): Markup {
  const address = url.replace(/^https?:\/\//, '');
  const name = html`<bdi>${title ?? address}</bdi>`;
  const about = [
    ...(title === null ? [] : [address]),
    ...(kind === 'other' ? [] : [nameOfKind(kind)]),
    people(by),
    likes(liked),
    ...(themes.length === 0 ? [] : [`with ${list(themes)}`]),
  ];
  return html`<li>${isFollowed ? outsideLink(url, name) : name} <span>${about.join(' · ')}</span></li>\n`;
}
