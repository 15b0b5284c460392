import type { Findings } from '../read-findings.ts';

/** The findings on links, as `findings.json` has them. */
export function linkReport({ links, linkGroups, themeLinks }: Findings) {
  return {
    links: links.map(({ resolved_from, ...link }) => ({
      ...link,
      resolvedFrom: JSON.parse(resolved_from) as string[],
    })),
    linkGroups: linkGroups.map((group) => ({ ...group })),
    themeLinks: themeLinks.map((link) => ({ ...link })),
  };
}
