import type { FindingLinkGroupRow, FindingLinkRow } from '../../database/link-findings.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { counted, grouped, people, replies } from '../../wording/numbers.ts';
import { saidOfOutcome } from '../../wording/short-outcomes.ts';
import { hasLinksBySite, linksNotShown } from '../published-links.ts';
import type { Findings } from '../read-findings.ts';

/** More links than this would be a list and no sentence. */
const mostNamed = 3;

/** Said where there is nothing to say of. */
export const noLinks = 'No counted reply passes on an address.';

/**
 * What the replies pass on to read, in sentences that are the same in every output: how many
 * addresses of which kinds, those passed on most, and what is known of short addresses.
 */
export function linkSentences(findings: Findings): string[] {
  const all = findings.linkGroups.find(({ by }) => by === 'all');
  if (all === undefined) return [noLinks];
  return [
    howMany(all, findings),
    mostPassedOn(all, findings),
    ...shortAddresses(findings),
    ...notShown(findings),
  ];
}

function howMany(all: FindingLinkGroupRow, { linkGroups }: Findings): string {
  const kinds = linkGroups.filter(({ by }) => by === 'kind');
  const known = kinds
    .filter(({ value }) => value !== 'other' && value !== 'short')
    .sort((a, b) => b.links - a.links)
    .map(({ name, links }) => `${name.toLowerCase()} (${grouped(links)})`);
  const which = known.length === 0 ? '' : `: ${list(known)}`;
  const other = kinds.find(({ value }) => value === 'other');
  const unknown = other === undefined ? '' : `; ${unclassified(other.links, all.links)}`;
  const pass = all.replies === 1 ? 'passes' : 'pass';
  const addresses = counted(all.links, 'address', 'addresses');
  return `${capitalised(replies(all.replies))} by ${people(all.people)} ${pass} on ${addresses}${which}${unknown}.`;
}

function unclassified(unknown: number, all: number): string {
  if (unknown === all) return all === 1 ? 'its kind is not known' : 'none could be classified';
  return `${grouped(unknown)} could not be classified`;
}

function mostPassedOn(all: FindingLinkGroupRow, { links }: Findings): string {
  const several = links.filter((link) => link.people > 1);
  if (several.length === 0) return 'None is passed on by more than one person.';
  const named = several.slice(0, mostNamed).map((link, place) => {
    const of = place === 0 ? ` of ${people(all.people)}` : '';
    return `${shownAs(link)} (${grouped(link.people)}${of})`;
  });
  return several.length === 1
    ? `One is passed on by more than one person: ${named[0]}.`
    : `Passed on most: ${list(named)}.`;
}

/** By its title, but where that names an account: a summary names nobody. */
function shownAs({ title, url }: FindingLinkRow): string {
  return title === null || /[@＠]/.test(title) ? url.replace(/^https?:\/\//, '') : title;
}

/** How many short addresses there are, how many are resolved, and how to have the others resolved. */
export function shortAddresses({ linkGroups }: Pick<Findings, 'linkGroups'>): string[] {
  const groups = linkGroups.filter(({ by }) => by === 'short');
  const all = groups.reduce((sum, { links }) => sum + links, 0);
  if (all === 0) return [];
  const resolved = groups.find(({ value }) => value === 'resolved')?.links ?? 0;
  const said = groups
    .filter(({ value }) => value !== 'resolved')
    .map(({ value, links }) =>
      value === 'not-asked'
        ? `${grouped(links)} ${links === 1 ? 'was' : 'were'} not asked`
        : `${grouped(links)} ${saidOfOutcome(value, links)}`,
    );
  if (all === 1 && resolved === 0) {
    return [`The one short address ${said[0]!.replace(/^1 /, '')}. ${howResolved('it')}`];
  }
  const many = counted(all, 'short address', 'short addresses');
  if (said.length === 0) return [`Where ${many} ${all === 1 ? 'leads' : 'lead'} is known.`];
  return [
    `Of ${many} ${resolved === 0 ? 'none' : grouped(resolved)} ${resolved < 2 ? 'is' : 'are'} resolved; ${list(said)}. ${howResolved(resolved === 0 ? 'them' : 'the others')}`,
  ];
}

function howResolved(which: string): string {
  return `To have ${which} resolved, run again with --online.`;
}

function notShown(findings: Findings): string[] {
  const left = linksNotShown(findings);
  const are = left === 1 ? 'is' : 'are';
  const they = left === 1 ? 'it' : 'each';
  return [
    ...(hasLinksBySite(findings)
      ? ['Of addresses that fewer than three people pass on only the site is shown.']
      : []),
    ...(left === 0
      ? []
      : [
          `${capitalised(counted(left, 'address', 'addresses'))} that one person alone passes on ${are} not shown, as ${they} may be that person's own page.`,
        ]),
  ];
}
