import type { Connection } from '../../database/open.ts';
import { isShort } from '../../text/address/shorteners.ts';
import { normalAddress } from '../../text/address.ts';
import { entitiesOf } from '../../text/entities.ts';
import { readable } from '../../text/own-words.ts';

/**
 * The short addresses that stand in posts, in their texts or as the service expanded them, in
 * alphabetical order, each in its normal form. What the service itself says the way of is none.
 */
export function shortAddressesIn(database: Connection, hosts: ReadonlySet<string>): string[] {
  const linksOf = linksByPost(database);
  const found = new Set<string>();
  const posts = database.prepare('select id, text from posts').iterate() as IterableIterator<{
    id: string;
    text: string;
  }>;
  for (const { id, text } of posts) {
    const links = linksOf.get(id);
    const entities = entitiesOf(readable(text), (written) => links?.get(written));
    const written = entities.filter(({ kind }) => kind === 'link').map(({ value }) => value);
    for (const address of [...written, ...(links?.values() ?? [])].map(normalAddress)) {
      // What X has shortened in a text it lists beside it.
      const isListed = links !== undefined && address.startsWith('https://t.co/');
      if (!isListed && isShort(address, hosts)) found.add(address);
    }
  }
  return [...found].sort();
}

function linksByPost(database: Connection): Map<string, Map<string, string>> {
  const rows = database
    .prepare('select post_id, written, expanded from post_links')
    .iterate() as IterableIterator<{ post_id: string; written: string; expanded: string }>;
  const byPost = new Map<string, Map<string, string>>();
  for (const { post_id, written, expanded } of rows) {
    const links = byPost.get(post_id);
    if (links) links.set(written, expanded);
    else byPost.set(post_id, new Map([[written, expanded]]));
  }
  return byPost;
}
