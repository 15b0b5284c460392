import type { StoredCodebook } from '../../evidence/reply-evidence.ts';
import { day } from '../../wording/days.ts';
import { type Content, html, joined, type Markup } from '../../wording/html.ts';
import { likes } from '../../wording/numbers.ts';
import { outsideLink } from '../outside-link.ts';
import type { MarkedPart } from './marked-parts.ts';
import type { ShownReply } from './shown-reply.ts';

/**
 * A reply in the list: who, when, how liked, what it says with the evidence marked, and its themes with
 * what found each. There are thousands on a page, so it is short.
 */
export function replyItem(shown: ShownReply, codebook: StoredCodebook): Markup {
  const { reply, likes: liked, posted, words } = shown;
  const about = [
    `Reply ${reply}`,
    timeOf(posted),
    words === null ? null : html`<bdi>${words.person}</bdi>`,
    html`<b>${likes(liked)}</b>`,
    words?.address ? outsideLink(words.address, 'Post') : null,
  ].filter((part) => part !== null);
  return html`<li id="reply-${reply}"><p>${joined(about, ' ')}</p>
${words === null ? null : textOf(words)}${tagsOf(shown, codebook)}</li>
`;
}

type Words = NonNullable<ShownReply['words']>;

/** The day, and in the working profile the minute, as people write it and as machines do. */
function timeOf(posted: string | null): Content {
  if (posted === null) return null;
  const hour = /T(\d\d:\d\d)/.exec(posted)?.[1];
  if (hour === undefined) return html`<time datetime="${posted}">${day(posted)}</time>`;
  return html`<time datetime="${posted.replace(/:\d\d(?:\.\d+)?Z$/, 'Z')}">${day(posted)}, ${hour}</time>`;
}

function textOf({ text, cut }: Words): Content {
  const rest = cut === null ? null : html`<p class="cut">${cut}</p>\n`;
  return html`<p dir="auto">${text.map(partOf)}</p>
${rest}`;
}

function partOf({ text, rules }: MarkedPart): Content {
  return rules.length === 0 ? text : html`<mark data-rules="${rules.join(' ')}">${text}</mark>`;
}

function tagsOf({ themes, flags }: ShownReply, codebook: StoredCodebook): Content {
  if (themes.length + flags.length === 0) return null;
  const links = themes.map(({ theme, foundBy }) => {
    const link = html`<a href="#theme-${theme}">${codebook.themeOf(theme).name}</a>`;
    return foundBy.length === 0 ? link : [link, ' ', html`<i>${foundBy.join('; ')}</i>`];
  });
  const named = flags.map((flag) => html`<b>${flag}</b>`);
  return html`<p class="tags">${joined([...links, ...named], ' ')}</p>`;
}
