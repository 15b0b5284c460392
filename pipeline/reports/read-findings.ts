import type { Settings } from '../analysis/settings.ts';
import type { Reader } from '../database/access.ts';
import type {
  FindingAgreementRow,
  FindingBranchRow,
  FindingCampaignRow,
  FindingCoverageRow,
  FindingFlagRow,
  FindingLimitRow,
  FindingLinkRow,
  FindingMissingRow,
  FindingQualityRow,
  FindingReferenceRow,
  FindingThemeRow,
  FindingTopIssueRow,
  FindingWithoutFlagRow,
  FindingWordRow,
} from '../database/finding-tables.ts';
import type { TableName } from '../database/schema.ts';
import type { PublicNames } from '../people/public-names.ts';
import { publicAddress } from './public-address.ts';
import { type Coverage, coverageOf } from './read-coverage.ts';

/** A missing post as it may be shown: without its id in the publish profile. */
export type ShownMissing = Omit<FindingMissingRow, 'post_id'> & {
  readonly post_id: string | null;
};

/** Every finding, each in the order in which it was found; all outputs print these and no others. */
export interface Findings {
  readonly coverage: Coverage;
  /** The coverage as it stands in its table. */
  readonly measures: readonly FindingCoverageRow[];
  readonly limits: readonly FindingLimitRow[];
  readonly branches: readonly FindingBranchRow[];
  readonly missing: readonly ShownMissing[];
  readonly words: readonly FindingWordRow[];
  readonly themes: readonly FindingThemeRow[];
  readonly topIssues: readonly FindingTopIssueRow[];
  readonly references: readonly FindingReferenceRow[];
  readonly links: readonly FindingLinkRow[];
  readonly flags: readonly FindingFlagRow[];
  readonly campaigns: readonly FindingCampaignRow[];
  readonly withoutFlags: readonly FindingWithoutFlagRow[];
  readonly quality: readonly FindingQualityRow[];
  readonly agreement: readonly FindingAgreementRow[];
}

/** The tables that `readFindings` reads. */
export const findingReads = [
  'finding_coverage',
  'finding_limits',
  'finding_words',
  'finding_themes',
  'finding_top_issues',
  'finding_references',
  'finding_links',
  'finding_branches',
  'finding_missing',
  'finding_flags',
  'finding_campaigns',
  'finding_without_flags',
  'finding_quality',
  'finding_agreement',
] as const satisfies readonly TableName[];

/** Reads the findings as they were found; `asPublished` makes them fit to be shown. */
export function readFindings(read: Reader): Findings {
  const rows = <Row>(table: (typeof findingReads)[number]) =>
    read.all<Row>(`select * from ${table} order by rowid`);
  const measures = rows<FindingCoverageRow>('finding_coverage');
  return {
    coverage: coverageOf(measures),
    measures,
    limits: rows('finding_limits'),
    branches: rows('finding_branches'),
    missing: rows('finding_missing'),
    words: rows('finding_words'),
    themes: rows('finding_themes'),
    topIssues: rows('finding_top_issues'),
    references: rows('finding_references'),
    links: rows('finding_links'),
    flags: rows('finding_flags'),
    campaigns: rows('finding_campaigns'),
    withoutFlags: rows('finding_without_flags'),
    quality: rows('finding_quality'),
    agreement: rows('finding_agreement'),
  };
}

/**
 * The findings with people's names as the analysis wants them shown, and without what leads to a
 * person's post.
 */
export function asPublished(
  findings: Findings,
  names: PublicNames,
  profile: Settings['profile'],
): Findings {
  const withoutId = <Row>(row: Row) => (profile === 'publish' ? { ...row, post_id: null } : row);
  const hidden = (text: string) => (/[@＠]/.test(text) ? names.text(text) : text);
  return {
    ...findings,
    branches: findings.branches.map(withoutId),
    missing: findings.missing.map(withoutId),
    campaigns: findings.campaigns.map((row) =>
      profile === 'publish'
        ? { ...row, first_at: dayOf(row.first_at), last_at: dayOf(row.last_at) }
        : row,
    ),
    words: findings.words.map((row) => ({
      ...row,
      word: hidden(row.word),
      forms: hidden(row.forms),
    })),
    links: findings.links.map((row) => {
      const url = publicAddress(row.url, profile);
      // The title of a person's page is their name.
      const title = url === row.url && row.title !== null ? hidden(row.title) : null;
      return { ...row, url: hidden(url), title };
    }),
  };
}

/** The time of a post would lead to it. */
function dayOf(time: string | null): string | null {
  return time?.slice(0, 10) ?? null;
}

/** The limits whose reason begins with a word: "left-out", "missing", "ceiling", "unreadable". */
export function limitsOf({ limits }: Findings, kind: string): readonly FindingLimitRow[] {
  return limits.filter(
    ({ reason, replies }) => replies > 0 && (reason === kind || reason.startsWith(`${kind}:`)),
  );
}
