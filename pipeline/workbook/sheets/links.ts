import type { FindingLinkRow } from '../../database/link-findings.ts';
import { nameOfKind } from '../../findings/links/link-kinds.ts';
import type { Publication } from '../../reports/publication.ts';
import { linksNotShown } from '../../reports/published-links.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { linkSentences, noLinks } from '../../reports/sentences/link-sentences.ts';
import { grouped } from '../../wording/numbers.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { columnsInUse } from './columns-in-use.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

/** The addresses that people passed on, as a reading list; to follow in the working profile only. */
export function linksSheet({ analysis, findings }: Publication): Sheet {
  const working = analysis.settings.profile === 'working';
  return sheetOf<FindingLinkRow>(
    {
      name: 'Links',
      note: 'A reading list: what most people pass on comes first, then what was liked most; nobody has checked where it leads.',
      none: linksNotShown(findings) > 0 ? linkSentences(findings).join(' ') : noLinks,
    },
    columnsInUse(columnsFor(findings, working), findings.links),
    () => findings.links,
  );
}

function columnsFor(findings: Findings, working: boolean): Column<FindingLinkRow>[] {
  const themesOf = themesByLink(findings);
  return [
    column(
      working ? 'link' : 'text',
      'Address',
      56,
      'Where the link leads, as far as that is known.',
      (row) => row.url,
    ),
    column(
      'text',
      'Title',
      34,
      'Title of the page, where the service gave one.',
      (row) => row.title,
    ),
    column('text', 'Kind', 27, 'What kind of page it is, by a reviewed list of domains.', (row) =>
      nameOfKind(row.kind),
    ),
    peopleColumn,
    repliesColumn,
    likesColumn(),
    column(
      'text',
      'Themes (replies)',
      44,
      `Themes of the replies that pass it on, each with the number of those replies.${working ? '' : ' Only those with which at least three people pass it on.'}`,
      (row) => themesOf.get(row.url) ?? null,
    ),
    column('text', 'Domain', 24, 'The registered domain of the address.', (row) => row.domain),
    column('text', 'Why this kind', 40, 'What speaks for the kind.', (row) => row.why),
    ...(working
      ? [
          column<FindingLinkRow>(
            'text',
            'Resolved from',
            30,
            'Short addresses in replies that were asked and lead to it.',
            (row) => (JSON.parse(row.resolved_from) as string[]).join('\n') || null,
          ),
        ]
      : []),
  ];
}

/** The themes that each address comes with, in words: "Transport (12); Listening (2)". */
function themesByLink({ themeLinks, themes }: Findings): Map<string, string> {
  const nameOf = new Map(themes.map(({ theme, name }) => [theme, name]));
  const rows = new Map<string, (typeof themeLinks)[number][]>();
  for (const row of themeLinks) rows.set(row.url, [...(rows.get(row.url) ?? []), row]);
  return new Map(
    [...rows].map(([url, those]) => [
      url,
      those
        .sort((a, b) => b.replies - a.replies)
        .map(({ theme, replies }) => `${nameOf.get(theme) ?? theme} (${grouped(replies)})`)
        .join('; '),
    ]),
  );
}
