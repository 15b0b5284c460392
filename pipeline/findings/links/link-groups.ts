import type { FindingLinkGroupRow, FindingLinkRow } from '../../database/link-findings.ts';
import { capitalised } from '../../wording/clauses.ts';
import { saidOfOutcome } from '../../wording/short-outcomes.ts';
import { nameOfKind } from './link-kinds.ts';
import type { PassedOn } from './passed-on.ts';
import { byPeople, groupedBy, tallyOf } from './tally.ts';

/**
 * The links in groups: all of them, by kind, by domain, and the short addresses by what is known of
 * where they lead. A reply that passes on several links of a group counts once for it.
 * @param found the finding of links
 */
export function linkGroups(
  passed: readonly PassedOn[],
  found: readonly FindingLinkRow[],
): FindingLinkGroupRow[] {
  if (passed.length === 0) return [];
  const rowOf = new Map(found.map((row) => [row.url, row]));
  const isShort = passed.filter(({ short }) => short !== null);
  const urlOf = ({ url }: PassedOn) => url;
  return [
    ...groups(
      'all',
      passed,
      () => 'all',
      () => 'All links',
      urlOf,
    ),
    ...groups('kind', passed, ({ url }) => rowOf.get(url)!.kind, nameOfKind, urlOf),
    ...groups(
      'domain',
      passed,
      ({ url }) => rowOf.get(url)!.domain,
      (domain) => domain,
      urlOf,
    ),
    ...groups(
      'short',
      isShort,
      ({ short }) => short!.outcome,
      nameOfOutcome,
      ({ short }) => short!.address,
    ),
  ];
}

/** @param linkOf what is counted as a link */
function groups(
  by: string,
  passed: readonly PassedOn[],
  of: (passed: PassedOn) => string,
  nameOf: (value: string) => string,
  linkOf: (passed: PassedOn) => string,
): FindingLinkGroupRow[] {
  return [...groupedBy(passed, of)]
    .map(([value, those]) => ({
      by,
      value,
      name: nameOf(value),
      links: new Set(those.map(linkOf)).size,
      ...tallyOf(those),
    }))
    .sort((a, b) => byPeople(a, b) || (a.value < b.value ? -1 : 1));
}

function nameOfOutcome(outcome: string): string {
  return outcome === 'not-asked' ? 'Not asked yet' : capitalised(saidOfOutcome(outcome, 1));
}
