import type { FindingTopIssueRow } from '../../database/finding-tables.ts';
import { meanings } from '../../reports/meanings.ts';
import { measured } from '../../reports/measured-quality.ts';
import type { Publication } from '../../reports/publication.ts';
import { howRanked, noSupport } from '../../reports/sentences.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import {
  likesColumn,
  likesOverColumn,
  peopleColumn,
  repliesColumn,
  repliesOverColumn,
} from './figure-columns.ts';

/** The themes in the order of the likes they carry, with what that order rests on. */
export function topIssuesSheet({ analysis, findings }: Publication): Sheet {
  const { likes } = analysis.settings.thresholds;
  const aboutOf = new Map(analysis.codebook.map((theme) => [theme.id, theme.about]));
  const qualityOf = new Map(findings.quality.map((row) => [row.subject, row]));
  const within = (parent: string) =>
    findings.themes
      .filter((theme) => theme.parent === parent)
      .map((theme) => `${theme.name} (${theme.replies})`)
      .join('; ');
  return sheetOf<FindingTopIssueRow>(
    {
      name: 'Top issues',
      note: `${howRanked(likes)}. A reply can carry several themes, so the figures do not add up.`,
      none: noSupport,
    },
    [
      column(
        'rank',
        'Rank',
        7,
        'Rank by the likes of replies over the threshold; equal figures share a rank.',
        (row) => row.rank_by_likes_over_threshold,
      ),
      column('text', 'Issue', 30, 'Name of the theme.', (row) => row.name),
      likesOverColumn(likes),
      repliesOverColumn(likes),
      column(
        'share',
        'Share of the top reply',
        12,
        meanings.share_of_top_reply,
        (row) => row.share_of_top_reply,
      ),
      likesColumn('All likes'),
      repliesColumn,
      peopleColumn,
      column(
        'rank',
        'Rank by all likes',
        10,
        'Rank by the likes of all replies; equal figures share a rank.',
        (row) => row.rank_by_likes,
      ),
      column(
        'rank',
        'Rank by replies',
        10,
        'Rank by replies, each counting the same; equal figures share a rank.',
        (row) => row.rank_by_replies,
      ),
      column(
        'text',
        'Checked by people',
        30,
        'How well the tags agree with people, with 95% intervals where there are any; the sheet "Quality" has more.',
        (row) => measured(qualityOf.get(row.theme)),
      ),
      column(
        'text',
        'Definition',
        44,
        'What the theme means, as the codebook has it.',
        (row) => aboutOf.get(row.theme) ?? null,
      ),
      column(
        'text',
        'Themes within it (replies)',
        40,
        'Themes that lie within it, each with its replies; they count for it too, once.',
        (row) => within(row.theme),
      ),
    ],
    () => findings.topIssues,
  );
}
