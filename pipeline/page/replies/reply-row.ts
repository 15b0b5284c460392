import type { StoredCodebook } from '../../evidence/reply-evidence.ts';
import { day } from '../../wording/days.ts';
import { html, joined, type Markup } from '../../wording/html.ts';
import { grouped } from '../../wording/numbers.ts';
import type { ShownReply } from './shown-reply.ts';

/** The heads of the columns that a row fills. */
export const rowColumns = ['Reply', 'Day', 'Likes', 'Themes', 'Flags'] as const;

/** A reply in the table of the publish profile, which has no texts: all that is said of it, in a line. */
export function replyRow(
  { reply, likes, posted, themes, flags }: ShownReply,
  codebook: StoredCodebook,
): Markup {
  const time = posted === null ? null : html`<time datetime="${posted}">${day(posted)}</time>`;
  const links = themes.map(
    ({ theme }) => html`<a href="#theme-${theme}">${codebook.themeOf(theme).name}</a>`,
  );
  const named = flags.map((flag) => html`<b>${flag}</b>`);
  return html`<tr id="reply-${reply}"><th scope="row">${reply}</th><td>${time}</td><td class="number"><b>${grouped(likes)}</b></td><td class="tags">${joined(links, ' ')}</td><td class="tags">${joined(named, ' ')}</td></tr>
`;
}
