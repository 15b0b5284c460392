import type { Reader } from '../database/access.ts';
import type { FindingLinkRow } from '../database/finding-tables.ts';
import { domainOf, normalAddress } from '../text/address.ts';

/**
 * The addresses that counted replies pass on, most passed on first, with the likes of the replies
 * that carry them. A picture that was posted with a reply is none.
 * Reads `entities`, `replies`, `posts` and `post_links`.
 */
export function links(read: Reader): FindingLinkRow[] {
  const found = read.all<Omit<FindingLinkRow, 'domain' | 'title'>>(`
    select value as url, count(*) as replies, sum(likes) as likes,
      count(distinct coalesce(author_id, 'reply ' || reply)) as people
    from (
      select distinct entities.value, replies.reply, replies.likes, replies.author_id
      from entities join replies using (reply)
      where entities.kind = 'link' and replies.left_out is null)
    group by value order by replies desc, likes desc, url`);
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
