import type { FindingLinkRow } from '../../database/finding-tables.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

/** The addresses that people passed on; links to follow in the working profile only. */
export function linksSheet({ analysis, findings }: Publication): Sheet {
  const working = analysis.settings.profile === 'working';
  return sheetOf<FindingLinkRow>(
    {
      name: 'Links',
      note: 'Addresses that counted replies pass on, most passed on first. Nobody has checked where they lead.',
      none: 'No counted reply passes on an address.',
    },
    [
      column(
        working ? 'link' : 'text',
        'Address',
        60,
        'Where the link leads, as far as the service said.',
        (row) => row.url,
      ),
      column('text', 'Domain', 26, 'The registered domain of the address.', (row) => row.domain),
      column(
        'text',
        'Title',
        50,
        'Title of the page, where the service gave one.',
        (row) => row.title,
      ),
      repliesColumn,
      peopleColumn,
      likesColumn(),
    ],
    () => findings.links,
  );
}
