import type { FindingBranchRow } from '../../database/completeness-findings.ts';
import { branchMeanings } from '../../reports/meanings/meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { list } from '../../wording/clauses.ts';
import { whyMissing } from '../../wording/missing-reasons.ts';
import { grouped, posts } from '../../wording/numbers.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { noPost, postColumns, type ShownPost } from './post-columns.ts';

type ShownBranch = Omit<FindingBranchRow, 'post_id'> & ShownPost;

/** Expected against collected, branch by branch, each with its first post; the holes at the top. */
export function completenessSheet(publication: Publication): Sheet {
  const { reply, time, person, text, post } = postColumns(publication);
  return sheetOf<ShownBranch>(
    {
      name: 'Completeness',
      note: 'What is known to belong to the thread against what came in, part by part, the most missing first. All of it is at least so many; nothing stands in two parts, so they add up.',
      none: 'Nothing is known of the thread.',
    },
    [
      column('text', 'Part of the thread', 34, 'Where the posts stand.', nameOf),
      column('count', 'Expected', 11, branchMeanings.expected, (row) => row.expected),
      column('count', 'Collected', 11, branchMeanings.collected, (row) => row.collected),
      column('count', 'Missing', 10, branchMeanings.missing, (row) => row.missing),
      column(
        'count',
        'Perhaps more',
        13,
        branchMeanings.perhaps_missing,
        (row) => row.perhaps_missing,
      ),
      column('text', 'Why', 50, 'Why they are missing, each reason with its number.', (row) =>
        publication.names.text(why(row)),
      ),
      reply,
      time,
      person,
      ...text,
      ...post,
    ],
    () => branches(publication),
  );
}

/** So many of the parts of the thread that most is missing from are named. */
const mostParts = 3;

/** In a sentence, where the most posts are missing; nothing where none is. */
export function mostMissing({ branches: parts }: Findings): string[] {
  const named = parts
    .filter(({ missing }) => missing > 0)
    .slice(0, mostParts)
    .map((row) => {
      const name = nameOf(row);
      return `${name[0]!.toLowerCase()}${name.slice(1)} (${grouped(row.missing)} of ${posts(row.expected)})`;
    });
  return named.length === 0 ? [] : [`Most are missing here: ${list(named)}.`];
}

const names: Readonly<Record<string, string>> = {
  'direct-replies': 'Direct replies to the post',
  'place-not-known': 'Posts whose place is not known',
  quotes: 'Posts that quote the post',
};

function nameOf({ kind, reply }: Pick<FindingBranchRow, 'kind' | 'reply'>): string {
  return names[kind] ?? (reply === null ? 'Below a missing post' : `Below reply ${reply}`);
}

function why({ reasons }: Pick<FindingBranchRow, 'reasons'>): string {
  return Object.entries(JSON.parse(reasons) as Record<string, number>)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, number]) => `${grouped(number)} ${whyMissing(reason, number)}`)
    .join('\n');
}

function* branches({ findings, read }: Publication): Generator<ShownBranch> {
  const firstPost = read.lookup<Omit<ShownPost, 'reply' | 'post_id'>>(
    `select posts.url, replies.author_id, replies.created_at, replies.text, replies.likes
     from replies left join posts on posts.id = replies.post_id where reply = ?`,
  );
  for (const branch of findings.branches) {
    yield { ...noPost, ...(branch.reply === null ? {} : firstPost(branch.reply)[0]), ...branch };
  }
}
