import type {
  FindingLinkGroupRow,
  FindingLinkRow,
  FindingThemeLinkRow,
} from '../../database/link-findings.ts';
import { countOf } from '../meanings/figure.ts';
import { meanings } from '../meanings/meanings.ts';
import { type DataFile, dataFile } from './data-file.ts';

const { replies, people, likes } = meanings;
const figures = { replies, people, likes };

/** The findings on links as files. */
export const linkFiles: readonly DataFile[] = [
  dataFile<FindingLinkRow>('links', (findings) => findings.links, {
    url: "The address in its normal form; where a short address leads, as far as that is known. In the publish profile its site alone where fewer than three people pass it on, or where it leads to somebody's post or page.",
    domain: 'The registered domain.',
    kind: 'What kind of page it is, by a reviewed list of domains; "short" where that is not known of a short address, "other" where no rule knows the domain.',
    why: 'What speaks for the kind.',
    title: 'Title of the page, where the service gave one.',
    resolved_from:
      'The short addresses that were asked and lead to it, as a JSON list; none in the publish profile.',
    ...figures,
  }),
  dataFile<FindingLinkGroupRow>('link-groups', (findings) => findings.linkGroups, {
    by: 'What the links of a group have in common: "all" (nothing), "kind", "domain", or "short", for short addresses by what is known of where they lead.',
    value:
      'The kind, the domain, or what is known of a short address: "resolved", "not-asked" or why it is not known.',
    name: 'What the group is called.',
    links: countOf('links', 'Different addresses in the group.'),
    ...figures,
  }),
  dataFile<FindingThemeLinkRow>('theme-links', (findings) => findings.themeLinks, {
    theme:
      'Identifier of the theme in the codebook; a theme also has the links of those within it.',
    url: 'The address, as in links.csv. In the publish profile only where at least three people pass it on together with the theme.',
    ...figures,
  }),
];
