import type { Reader } from '../../database/access.ts';
import type { FindingLinkRow } from '../../database/link-findings.ts';
import { domainOf, normalAddress } from '../../text/address.ts';
import { kindFinder } from './link-kinds.ts';
import type { PassedOn } from './passed-on.ts';
import { byPeople, groupedBy, tallyOf } from './tally.ts';

/**
 * The addresses that counted replies pass on, with what kind of page each leads to: what most people
 * pass on first, then what was liked most. Reads `post_links`.
 */
export function links(read: Reader, passed: readonly PassedOn[]): FindingLinkRow[] {
  const titles = titlesOf(read);
  const kindOf = kindFinder();
  return [...groupedBy(passed, ({ url }) => url)]
    .map(([url, those]) => ({
      url,
      domain: domainOf(url),
      title: titles.get(url) ?? null,
      ...kindOf(url),
      resolved_from: JSON.stringify(shortOnes(those)),
      ...tallyOf(those),
    }))
    .sort((a, b) => byPeople(a, b) || (a.url < b.url ? -1 : 1));
}

function shortOnes(those: readonly PassedOn[]): string[] {
  const resolved = those.flatMap(({ short, url }) =>
    short === null || short.address === url ? [] : [short.address],
  );
  return [...new Set(resolved)].sort();
}

/** Of several titles the first in the order of the alphabet. */
function titlesOf(read: Reader): Map<string, string> {
  const titles = new Map<string, string>();
  const titled = read.each<{ expanded: string; title: string }>(
    'select expanded, title from post_links where title is not null order by title desc',
  );
  for (const { expanded, title } of titled) titles.set(normalAddress(expanded), title);
  return titles;
}
