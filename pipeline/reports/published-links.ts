import type { Settings } from '../analysis/settings.ts';
import type {
  FindingLinkGroupRow,
  FindingLinkRow,
  FindingThemeLinkRow,
} from '../database/link-findings.ts';
import { fewestPublished } from './fewest-published.ts';
import { publicAddress } from './public-address.ts';

export interface LinkRows {
  readonly links: readonly FindingLinkRow[];
  readonly linkGroups: readonly FindingLinkGroupRow[];
  readonly themeLinks: readonly FindingThemeLinkRow[];
}

/** Kinds of pages whose very site may well be a person's own. */
const perhapsOwn = new Set(['blog', 'other', 'short']);

/** What stands after the site of an address that too few people pass on. */
const siteAlone = ' (page not shown)';

/**
 * The findings on links as they may be shown. In the publish profile an address that leads to a
 * person's post or page, or that fewer than three people pass on, is named by its site alone, as what
 * few pass on – a fundraiser, a petition, a page of staff – can lead to them; where one person gives
 * it and the site may be their own (no rule knows it, or it is a blog), it is left out. No short
 * address is shown that led to another, and an address stands with a theme only where at least three
 * people pass it on with that theme.
 * @param hidden a text as it may be shown, without people's names
 */
export function publishedLinks(
  { links, linkGroups, themeLinks }: LinkRows,
  hidden: (text: string) => string,
  profile: Settings['profile'],
): LinkRows {
  if (profile === 'working') {
    return {
      links: links.map((row) => ({
        ...row,
        url: hidden(row.url),
        title: row.title === null ? null : hidden(row.title),
      })),
      linkGroups,
      themeLinks: themeLinks.map((row) => ({ ...row, url: hidden(row.url) })),
    };
  }
  const shown = links.filter(({ people, kind }) => people > 1 || !perhapsOwn.has(kind));
  const domains = new Set(shown.map(({ domain }) => domain));
  return {
    links: shown.map((row) => publishedLink(row, hidden)),
    linkGroups: linkGroups.filter(({ by, value }) => by !== 'domain' || domains.has(value)),
    themeLinks: themeLinks
      .filter(({ people }) => people >= fewestPublished)
      .map((row) => ({ ...row, url: hidden(publicAddress(row.url, profile)) })),
  };
}

function publishedLink(row: FindingLinkRow, hidden: (text: string) => string): FindingLinkRow {
  const address = publicAddress(row.url, 'publish');
  const isOfPerson = address !== row.url;
  const isWhole = !isOfPerson && row.people >= fewestPublished;
  return {
    ...row,
    url: hidden(isWhole || isOfPerson ? address : `${row.domain}${siteAlone}`),
    // The title of a person's page is their name.
    title: isWhole && row.title !== null ? hidden(row.title) : null,
    resolved_from: '[]',
  };
}

/** How many links are left out of what is published, as they may be a person's own pages. */
export function linksNotShown({ links, linkGroups }: LinkRows): number {
  const all = linkGroups.find(({ by }) => by === 'all')?.links ?? links.length;
  return all - links.length;
}

/** Whether some links are published with their site alone, as fewer than three people pass them on. */
export function hasLinksBySite({ links }: Pick<LinkRows, 'links'>): boolean {
  return links.some(({ url }) => url.endsWith(siteAlone));
}
