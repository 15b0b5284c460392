import type { Reader } from '../database/access.ts';
import type {
  FindingCoverageRow,
  FindingLimitRow,
  FindingLinkRow,
  FindingReferenceRow,
  FindingThemeRow,
  FindingTopIssueRow,
  FindingWordRow,
} from '../database/finding-tables.ts';
import type { PublicNames } from '../people/public-names.ts';
import { publicAddress } from './public-address.ts';

/** Every finding as it may be published; all outputs print these rows and no others. */
export interface Findings {
  readonly coverage: readonly FindingCoverageRow[];
  readonly limits: readonly FindingLimitRow[];
  readonly words: readonly FindingWordRow[];
  readonly themes: readonly FindingThemeRow[];
  readonly topIssues: readonly FindingTopIssueRow[];
  readonly references: readonly FindingReferenceRow[];
  readonly links: readonly FindingLinkRow[];
}

/**
 * Reads the seven finding tables, each in the order in which it was found, with people's names as the analysis wants
 * them shown.
 */
export function readFindings(
  read: Reader,
  names: PublicNames,
  profile: 'working' | 'publish',
): Findings {
  const hidden = (text: string) => (/[@＠]/.test(text) ? names.text(text) : text);
  return {
    coverage: read.all('select * from finding_coverage order by rowid'),
    limits: read.all('select * from finding_limits order by rowid'),
    words: read
      .all<FindingWordRow>('select * from finding_words order by rowid')
      .map((row) => ({ ...row, word: hidden(row.word), forms: hidden(row.forms) })),
    themes: read.all('select * from finding_themes order by rowid'),
    topIssues: read.all('select * from finding_top_issues order by rowid'),
    references: read.all('select * from finding_references order by rowid'),
    links: read.all<FindingLinkRow>('select * from finding_links order by rowid').map((row) => ({
      ...row,
      url: hidden(publicAddress(row.url, profile)),
      title: row.title === null ? null : hidden(row.title),
    })),
  };
}

/** A measure of the coverage as a number; nothing where it was not said. */
export function measured(findings: Findings, measure: string): number | null {
  const value = said(findings, measure);
  return value === null || !/^\d+$/.test(value) ? null : Number(value);
}

/** A measure of the coverage as text; nothing where it was not said. */
export function said(findings: Findings, measure: string): string | null {
  return findings.coverage.find((row) => row.measure === measure)?.value ?? null;
}

/** The limits whose reason begins with a word: "left-out", "missing", "unreadable". */
export function limitsOf(findings: Findings, kind: string): readonly FindingLimitRow[] {
  return findings.limits.filter(
    ({ reason, replies }) => replies > 0 && (reason === kind || reason.startsWith(`${kind}:`)),
  );
}
