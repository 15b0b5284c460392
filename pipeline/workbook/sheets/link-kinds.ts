import type { FindingLinkGroupRow } from '../../database/link-findings.ts';
import { countOf } from '../../reports/meanings/figure.ts';
import type { Publication } from '../../reports/publication.ts';
import { noLinks, shortAddresses } from '../../reports/sentences/link-sentences.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

/** What the links are: how many of each kind, and what of each kind most people pass on. */
export function linkKindsSheet({ findings }: Publication): Sheet {
  const first = new Map<string, string>();
  for (const { kind, url, title } of findings.links) {
    if (!first.has(kind)) first.set(kind, title ?? url);
  }
  return sheetOf<FindingLinkGroupRow>(
    {
      name: 'Link kinds',
      note: [
        'What the links are, and what of each kind to read first.',
        ...shortAddresses(findings),
      ].join(' '),
      none: noLinks,
    },
    [
      column(
        'text',
        'Kind',
        34,
        'What kind of pages they are, by a reviewed list of domains.',
        (row) => row.name,
      ),
      column(
        'count',
        'Links',
        10,
        countOf('links', 'Different addresses of that kind.'),
        (row) => row.links,
      ),
      peopleColumn,
      repliesColumn,
      likesColumn(),
      column(
        'text',
        'To read first',
        70,
        'Of that kind, the address that most people pass on; of several the one with the most likes.',
        (row) => first.get(row.value) ?? null,
      ),
    ],
    () => findings.linkGroups.filter(({ by }) => by === 'kind'),
  );
}
