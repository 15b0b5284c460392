import type { Reader } from '../database/access.ts';
import type { FindingLimitRow, FindingMissingRow } from '../database/completeness-findings.ts';
import type { FindingTables } from '../database/finding-tables.ts';
import { type Coverage, coverageOf } from './read-coverage.ts';

/** A missing post as it may be shown: without its id in the publish profile. */
export type ShownMissing = Omit<FindingMissingRow, 'post_id'> & {
  readonly post_id: string | null;
};

/** The tables of the findings, each under the name that all outputs know it by. */
const tables = {
  measures: 'finding_coverage',
  limits: 'finding_limits',
  branches: 'finding_branches',
  missing: 'finding_missing',
  words: 'finding_words',
  themes: 'finding_themes',
  topIssues: 'finding_top_issues',
  references: 'finding_references',
  themesPerReply: 'finding_themes_per_reply',
  themesTogether: 'finding_themes_together',
  mostLiked: 'finding_most_liked',
  named: 'finding_names',
  rankings: 'finding_rankings',
  weightings: 'finding_weightings',
  withoutOne: 'finding_without_one',
  wordPlaces: 'finding_word_places',
  phrases: 'finding_phrases',
  wordComparisons: 'finding_word_comparisons',
  keyWords: 'finding_key_words',
  links: 'finding_links',
  linkGroups: 'finding_link_groups',
  themeLinks: 'finding_theme_links',
  times: 'finding_times',
  depths: 'finding_depths',
  discussions: 'finding_discussions',
  exchanges: 'finding_exchanges',
  questions: 'finding_questions',
  questionThemes: 'finding_question_themes',
  flags: 'finding_flags',
  campaigns: 'finding_campaigns',
  campaignTimes: 'finding_campaign_times',
  withoutFlags: 'finding_without_flags',
  withoutCodings: 'finding_without_codings',
  quality: 'finding_quality',
  agreement: 'finding_agreement',
} as const satisfies Record<string, keyof FindingTables>;

type Name = keyof typeof tables;

type Rows = { readonly [Key in Name]: readonly FindingTables[(typeof tables)[Key]][] };

/** Every finding, each in the order in which it was found; all outputs print these and no others. */
export type Findings = Omit<Rows, 'missing'> & {
  readonly missing: readonly ShownMissing[];
  readonly coverage: Coverage;
};

/** The tables that `readFindings` reads. */
export const findingReads: readonly (keyof FindingTables)[] = Object.values(tables);

/** Reads the findings as they were found; `asPublished` makes them fit to be shown. */
export function readFindings(read: Reader): Findings {
  const rows = Object.entries(tables).map(([name, table]) => [
    name,
    read.all(`select * from ${table} order by rowid`),
  ]);
  const findings = Object.fromEntries(rows) as Rows;
  return { ...findings, coverage: coverageOf(findings.measures) };
}

/** The limits whose reason begins with a word: "left-out", "missing", "ceiling", "unreadable". */
export function limitsOf({ limits }: Findings, kind: string): readonly FindingLimitRow[] {
  return limits.filter(
    ({ reason, replies }) => replies > 0 && (reason === kind || reason.startsWith(`${kind}:`)),
  );
}
