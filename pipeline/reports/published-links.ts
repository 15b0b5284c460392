import type { Settings } from '../analysis/settings.ts';
import type {
  FindingLinkGroupRow,
  FindingLinkRow,
  FindingThemeLinkRow,
} from '../database/link-findings.ts';
import { publicAddress } from './public-address.ts';

export interface LinkRows {
  readonly links: readonly FindingLinkRow[];
  readonly linkGroups: readonly FindingLinkGroupRow[];
  readonly themeLinks: readonly FindingThemeLinkRow[];
}

/** So many people must pass an address on with a theme before the two are published together. */
const fewestTogether = 3;

/** Kinds of pages that may well be a person's own. */
const perhapsOwn = new Set(['blog', 'other', 'short']);

/**
 * The findings on links as they may be shown. In the publish profile an address that leads to a
 * person's post or page is named by its site alone; so that nobody is found by what they alone pass
 * on, an address that one person gives is left out where it may be their own page (no rule knows it, or it is a
 * blog), no short address is shown that led to another, and an address stands with a theme only where at least
 * three people pass it on with that theme.
 * @param hidden a text as it may be shown, without people's names
 */
export function publishedLinks(
  { links, linkGroups, themeLinks }: LinkRows,
  hidden: (text: string) => string,
  profile: Settings['profile'],
): LinkRows {
  const address = (url: string) => hidden(publicAddress(url, profile));
  const isShown = ({ people, kind }: FindingLinkRow) =>
    profile === 'working' || people > 1 || !perhapsOwn.has(kind);
  const shown = links.filter(isShown);
  const domains = new Set(shown.map(({ domain }) => domain));
  return {
    links: shown.map((row) => {
      // The title of a person's page is their name.
      const isWhole = publicAddress(row.url, profile) === row.url;
      return {
        ...row,
        url: address(row.url),
        title: isWhole && row.title !== null ? hidden(row.title) : null,
        resolved_from: profile === 'publish' ? '[]' : row.resolved_from,
      };
    }),
    linkGroups: linkGroups.filter(({ by, value }) => by !== 'domain' || domains.has(value)),
    themeLinks: themeLinks
      .filter(({ people }) => profile === 'working' || people >= fewestTogether)
      .map((row) => ({ ...row, url: address(row.url) })),
  };
}

/** How many links are left out of what is published, as they may be a person's own pages. */
export function linksNotShown({ links, linkGroups }: LinkRows): number {
  const all = linkGroups.find(({ by }) => by === 'all')?.links ?? links.length;
  return all - links.length;
}
