import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import type { ReceivedLink } from '../source.ts';
import { type Anchor, textOfHtml } from './html-text.ts';
import type { Card, Mention, Status } from './mastodon-status.ts';

export interface Content {
  readonly text: string;
  readonly links: readonly ReceivedLink[];
}

/** What a newer server puts before a post for programs that cannot show what it quotes. */
const quoteForOthers = /^<p class="quote-inline">.*?<\/p>/s;

/**
 * A status as a person reads it: its warning on a line of its own, then its content with whole
 * addresses and with `@user@server` for those who are on another server.
 */
export function contentOf(status: Loose<Status>): Content {
  const html = textOf(status.content) ?? '';
  const mentions = listOf(status.mentions).map((mention) => objectOf<Mention>(mention) ?? {});
  const links = new Map<string, string>();
  const own = objectOf(status.quote) ? html.replace(quoteForOthers, '') : html;
  const text = textOfHtml(own, (anchor) => {
    if (anchor.text.startsWith('@')) return mentioned(anchor, mentions) ?? anchor.text;
    if (isAddress(anchor.href) && !anchor.text.startsWith('#')) {
      if (!links.has(anchor.text)) links.set(anchor.text, anchor.href);
    }
    return anchor.text;
  });
  const warning = textOf(status.spoiler_text)?.trim();
  return {
    text: warning ? `${warning}\n${text}` : text,
    links: withTitle(links, objectOf<Card>(status.card)),
  };
}

/** The whole name of who is mentioned: known by the link, else by a name that only one has. */
function mentioned({ text, href }: Anchor, mentions: readonly Loose<Mention>[]): string | null {
  const name = text.slice(1).trim().toLowerCase();
  const named = mentions.filter(({ acct, username }) =>
    [acct, username].some((known) => textOf(known)?.toLowerCase() === name),
  );
  const linked = mentions.find(({ url }) => url === href);
  const account = linked ?? (named.length === 1 ? named[0] : undefined);
  const whole = textOf(account?.acct);
  return whole === null ? null : `@${whole}`;
}

function isAddress(href: string): boolean {
  return /^https?:\/\//i.test(href) && URL.canParse(href);
}

/** The preview belongs to the link that it shows; a post with one link may show where that led to. */
function withTitle(
  links: ReadonlyMap<string, string>,
  card: Loose<Card> | undefined,
): ReceivedLink[] {
  return [...links].map(([written, expanded]) => {
    const shown = card?.url === expanded || links.size === 1;
    return { written, expanded, title: shown ? textOf(card?.title) : null };
  });
}
