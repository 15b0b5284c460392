import type {
  FindingWithoutCodingsRow,
  FindingWithoutFlagRow,
} from '../../database/checking-findings.ts';
import type { FindingTopIssueRow } from '../../database/theme-findings.ts';
import { anyFlag } from '../../findings/checking/without-flags.ts';
import { type Flag, flags } from '../../flags/flags.ts';
import { countOf, rankOf } from '../../reports/meanings/figure.ts';
import { rankMeanings } from '../../reports/meanings/meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { noSupport } from '../../reports/sentences/sentences.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { likesOverColumn } from './figure-columns.ts';

type Issue = FindingTopIssueRow & {
  readonly without: ReadonlyMap<string, FindingWithoutFlagRow>;
  readonly byRules: FindingWithoutCodingsRow | undefined;
};

/** The rank of each issue as it is, without the replies that carry a flag, and without what coders decided. */
export function withoutFlagsSheet({ analysis, findings }: Publication): Sheet {
  const left = [...new Set(findings.withoutFlags.map(({ flag }) => flag))];
  const issues = findings.topIssues.map((issue): Issue => {
    const rows = findings.withoutFlags.filter(({ theme }) => theme === issue.theme);
    const without = new Map(rows.map((row) => [row.flag, row]));
    return {
      ...issue,
      without,
      byRules: findings.withoutCodings.find(({ theme }) => theme === issue.theme),
    };
  });
  return sheetOf<Issue>(
    {
      name: 'With and without',
      note:
        left.length === 0
          ? 'No counted reply carries a flag: the issues are the same with and without.'
          : 'The rank of each issue by the likes of its replies over the threshold, with all counted replies and without those that carry a flag.',
      none: noSupport,
    },
    [
      column('text', 'Issue', 30, 'Name of the theme.', (row) => row.name),
      column(
        'rank',
        'Rank with all replies',
        12,
        rankMeanings.rank_by_likes_over_threshold,
        (row) => row.rank_by_likes_over_threshold,
      ),
      ...left.map(rankWithout),
      likesOverColumn(analysis.settings.thresholds.likes),
      ...(left.length === 0 ? [] : [likesWithoutAny]),
      ...(findings.withoutCodings.length === 0 ? [] : withoutCoders),
    ],
    () => issues,
  );
}

function rankWithout(flag: string): Column<Issue> {
  const what = flag === anyFlag ? 'any flag' : `“${flags[flag as Flag].name}”`;
  const about =
    flag === 'question-echo'
      ? 'The same without the tags that rest on the words of the question alone.'
      : `The same without the replies that carry ${what}.`;
  return column(
    'rank',
    flag === anyFlag ? 'Rank without any flag' : `Rank without ${flags[flag as Flag].name}`,
    14,
    rankOf(about),
    (row) => row.without.get(flag)?.rank_by_likes_over_threshold ?? null,
  );
}

const likesWithoutAny: Column<Issue> = column(
  'count',
  'Those likes without any flag',
  14,
  countOf('likes', 'Likes of the replies over the threshold that carry no flag.'),
  (row) => row.without.get(anyFlag)?.likes_over_threshold ?? null,
);

const withoutCoders: readonly Column<Issue>[] = [
  column(
    'rank',
    'Rank by rules alone',
    14,
    rankOf(
      'Rank by the likes of replies over the threshold, had coders decided nothing: with the tags of rules and learning alone.',
    ),
    (row) => row.byRules?.rank_by_likes_over_threshold ?? null,
  ),
  column(
    'count',
    'Those likes by rules alone',
    14,
    countOf('likes', 'Likes of the replies over the threshold that rules and learning tag.'),
    (row) => row.byRules?.likes_over_threshold ?? null,
  ),
];
