import type { Settings } from '../analysis/settings.ts';
import type { Reader } from '../database/access.ts';
import type { FindingLimitRow, FindingMissingRow } from '../database/completeness-findings.ts';
import type { FindingTables } from '../database/finding-tables.ts';
import type { FindingNameRow } from '../database/theme-findings.ts';
import type { PublicNames } from '../people/public-names.ts';
import { publishedLinks } from './published-links.ts';
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
  withoutFlags: 'finding_without_flags',
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
    exchanges: findings.exchanges.map((row) =>
      // The hours from the question to the first reply would be the time of that reply.
      profile === 'publish' && row.unit === 'hours' ? { ...row, value: Math.ceil(row.value) } : row,
    ),
    words: findings.words.map((row) => ({
      ...row,
      word: hidden(row.word),
      forms: hidden(row.forms),
    })),
    // Which words a reply has, and where, would go far to tell its text.
    wordPlaces: profile === 'publish' ? [] : findings.wordPlaces,
    named: findings.named
      .filter((row) => profile === 'working' || isPublicName(row))
      .map((row) => ({ ...row, name: hidden(row.name) })),
    ...publishedLinks(findings, hidden, profile),
  };
}

/** So many people must give a name before it is published. */
const fewestNaming = 3;

/** An account that only replies name is somebody's own; one that the codebook looks for is a theme. */
function isPublicName({ kind, theme, people }: FindingNameRow): boolean {
  return people >= fewestNaming && (kind !== 'account' || theme !== null);
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
