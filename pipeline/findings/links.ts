import type { Reader } from '../database/access.ts';
import type { FindingLinkRow } from '../database/finding-tables.ts';
import { domainOf, isOwnMedia, normalAddress } from '../text/address.ts';

/**
 * The addresses that counted replies pass on, in their text or as a card below it, each once a
 * reply, most passed on first, with the likes of the replies that carry them. A picture that was
 * posted with a reply is none, nor the page of a post that it quotes.
 * Reads `entities`, `replies`, `set_aside`, `posts` and `post_links`.
 */
export function links(read: Reader): FindingLinkRow[] {
  const found = read.all<Omit<FindingLinkRow, 'domain' | 'title'>>(
    passedOn,
    JSON.stringify(cards(read)),
  );
  const titles = new Map<string, string>();
  const titled = read.each<{ expanded: string; title: string }>(
    'select expanded, title from post_links where title is not null order by title desc',
  );
  for (const { expanded, title } of titled) titles.set(normalAddress(expanded), title);
  return found.map((link) => ({
    ...link,
    domain: domainOf(link.url),
    title: titles.get(link.url) ?? null,
  }));
}

// A short address that nobody has resolved leads to what the source lists beside the text.
const passedOn = `
  with cards(reply, url) as materialized (select value ->> 0, value ->> 1 from json_each(?))
  select url, count(*) as replies, sum(likes) as likes,
    count(distinct coalesce(author_id, 'reply ' || reply)) as people
  from (
    select reply, value as url from entities where kind = 'link'
      and not (value glob 'https://t.co/*' and reply in (select reply from cards))
    union select reply, url from cards)
  join counted_replies using (reply)
  group by url order by replies desc, likes desc, url`;

interface Card {
  readonly reply: number;
  readonly expanded: string;
  readonly quoted_id: string | null;
}

/**
 * The links that the source lists beside a text, as reply and address: a card below it, or words in
 * it that lead to an address. One that also stands in the text is the same one.
 */
function cards(read: Reader): [number, string][] {
  const found = read.all<Card>(`
    select reply, expanded, quoted_id
    from post_links join posts on posts.id = post_links.post_id
    join counted_replies on counted_replies.post_id = posts.id`);
  return found
    .filter(({ expanded, quoted_id }) => !isPicture(expanded) && !isPageOf(expanded, quoted_id))
    .map(({ reply, expanded }) => [reply, normalAddress(expanded)]);
}

/** Also those that Bluesky's app offers to post with a reply, which come as cards. */
function isPicture(address: string): boolean {
  return isOwnMedia(address) || /^https:\/\/(?:media\.tenor|static\.klipy)\.com\//i.test(address);
}

/** Whether an address is the page of a post: on every service it ends with the post's own key. */
function isPageOf(address: string, postId: string | null): boolean {
  const key = postId?.split('/').at(-1);
  return Boolean(key) && normalAddress(address).endsWith(`/${key}`);
}
