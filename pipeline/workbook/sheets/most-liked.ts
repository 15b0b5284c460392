import type { FindingMostLikedRow } from '../../database/theme-findings.ts';
import { mostLikedMeanings } from '../../reports/meanings/theme-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { postColumns, type ShownPost } from './post-columns.ts';

type ShownRow = FindingMostLikedRow & ShownPost;

const query = `
  select replies.reply, post_id, posts.url, replies.author_id, replies.created_at, replies.text, likes
  from replies left join posts on posts.id = replies.post_id where reply = ?`;

/** So many of the references, those made most often, are shown beside the issues. */
const mostReferences = 5;

/**
 * The most liked replies of the issues, in their order, and of the first references. Who wrote them, what, and where stands in the working
 * profile only; the publish profile has numbers.
 */
export function mostLikedSheet(publication: Publication): Sheet {
  const { analysis, findings, read } = publication;
  const working = analysis.settings.profile === 'working';
  const nameOf = new Map(findings.themes.map((theme) => [theme.theme, theme.name]));
  const { person, text, post } = postColumns(publication);
  const figures: Column<ShownRow>[] = [
    column('text', 'Theme', 32, 'Name of the theme.', (row) => nameOf.get(row.theme) ?? row.theme),
    column('rank', 'Rank', 7, mostLikedMeanings.rank, (row) => row.rank),
    column('count', 'Likes', 9, mostLikedMeanings.likes, (row) => row.likes),
    column('share', "Share of the theme's likes", 16, mostLikedMeanings.share, (row) => row.share),
    column('rank', 'Reply', 9, mostLikedMeanings.reply, (row) => row.reply),
  ];
  return sheetOf<ShownRow>(
    {
      name: 'Most liked',
      note: `The most liked replies of each issue, in the order of the issues, and of the references made most often; of each person or campaign only one. The file data/most-liked.csv has every theme.${working ? '' : ' Texts, people and links to posts are not published.'}`,
      none: 'No reply with a theme has a like.',
    },
    [...figures, ...(working ? [person, ...text, ...post] : [])],
    function* () {
      const postOf = read.lookup<ShownPost>(query);
      for (const row of shownRows(findings)) yield { ...postOf(row.reply)[0]!, ...row };
    },
  );
}

function shownRows({ mostLiked, topIssues, references }: Findings): FindingMostLikedRow[] {
  const named = references
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => b.mentions - a.mentions);
  const themes = [...topIssues, ...named.slice(0, mostReferences)].map(({ theme }) => theme);
  return themes.flatMap((theme) => mostLiked.filter((row) => row.theme === theme));
}
