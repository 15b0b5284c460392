import { type NotDrawn, notDrawnSentences } from '../../charts/not-drawn.ts';
import type { ChartRow } from '../../database/reply-tables.ts';
import { list } from '../../wording/clauses.ts';
import { replies } from '../../wording/numbers.ts';
import type { Publication } from '../publication.ts';
import type { Findings } from '../read-findings.ts';
import { flagSentences, howFlagged } from './flag-sentences.ts';
import { howChecked } from './how-checked.ts';
import { howIntervalsAreMade } from './how-intervals-are-made.ts';
import { howTagged } from './how-tagged.ts';
import { whenCounted } from './sentences.ts';

/** What limits the findings: a subject and a few sentences each, the same in every output. */
export interface Caveat {
  readonly subject: string;
  readonly text: string;
}

/** A theme leans on one reply where that supplies more than half of its likes. */
const leaning = 0.5;

/** More names than this would be a list and no sentence. */
const mostNamed = 20;

/** How far the themes can be relied on. */
export function howSure(publication: Publication): Caveat {
  return {
    subject: 'Themes',
    text: `${howTagged(publication.findings).join(' ')} Themes say what a reply is about, not whether it agrees, and they can miss irony and unusual wording. ${howChecked(publication).join(' ')}`,
  };
}

/** All that a reader must know before relying on the figures. */
export function caveats(publication: Publication): Caveat[] {
  const { findings, charts } = publication;
  return [
    {
      subject: 'Who answers',
      text: 'The replies come from people who saw one post and chose to answer it. They are no sample of the public, and the figures describe the replies alone.',
    },
    howSure(publication),
    {
      subject: 'Likes',
      text: `Likes are evidence of support and also of luck: an early reply, or one by somebody with many followers, gathers more. ${whenCounted(findings)}${unknownLikes(findings)}${leaningOnOne(findings)}`,
    },
    {
      subject: 'People',
      text: `${whoIsWho(findings)}${unknownAuthors(findings)}`,
    },
    ...intervals(publication),
    ...flagged(findings),
    ...charts.flatMap(notDrawn),
  ];
}

function unknownLikes({ coverage: { unknownLikes: unknown } }: Findings): string {
  return unknown === 0 ? '' : ` The likes of ${replies(unknown)} are not known and count as none.`;
}

function whoIsWho({ coverage: { peopleBy } }: Findings): string {
  const account =
    'A person is an account. One person can have several accounts, and a group can share one.';
  return peopleBy === null
    ? account
    : `The file names no accounts: people are told apart by its column “${peopleBy}”, and their number is only as good as that.`;
}

function unknownAuthors({ coverage: { unknownAuthors: unknown } }: Findings): string {
  if (unknown === 0) return '';
  return ` The author of ${replies(unknown)} is not known; each counts as a person of its own.`;
}

function leaningOnOne({ topIssues }: Findings): string {
  const names = topIssues
    .filter((issue) => (issue.share_of_top_reply ?? 0) > leaning)
    .map((issue) => issue.name);
  if (names.length === 0) return '';
  return ` One reply supplies more than half of the likes over the threshold for ${list(names)}.`;
}

function flagged(findings: Findings): Caveat[] {
  const sentences = flagSentences(findings);
  return sentences.length === 0
    ? []
    : [{ subject: 'Flags', text: [...sentences, howFlagged(findings)].join(' ') }];
}

function notDrawn({ title, not_drawn }: ChartRow): Caveat[] {
  const sentences = notDrawnSentences(JSON.parse(not_drawn) as NotDrawn[], mostNamed);
  return sentences.length === 0
    ? []
    : [{ subject: `Picture: ${title}`, text: sentences.join(' ') }];
}

function intervals({ analysis, findings }: Publication): Caveat[] {
  const how = howIntervalsAreMade(findings, analysis.settings.seed);
  return how === null ? [] : [{ subject: 'Intervals', text: how }];
}
