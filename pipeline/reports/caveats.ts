import { grouped, list } from '../wording/wording.ts';
import type { Publication } from './publication.ts';
import { completeness, whenCounted } from './sentences.ts';

/** What limits the findings: a subject and a few sentences each, the same in every output. */
export interface Caveat {
  readonly subject: string;
  readonly text: string;
}

/** A theme leans on one reply where that supplies more than half of its likes. */
const leaning = 0.5;

/** More names than this would be a list and no sentence. */
const mostListed = 20;

/** How far the themes can be relied on. */
export const themesUnchecked: Caveat = {
  subject: 'Themes',
  text: 'Themes are found by the rules of a codebook. They say what a reply is about, not whether it agrees, and they can miss irony and unusual wording. They are not checked by people: how often they are right has not been measured.',
};

/** All that a reader must know before relying on the figures. */
export function caveats(publication: Publication): Caveat[] {
  return [
    {
      subject: 'Who answers',
      text: 'The replies come from people who saw one post and chose to answer it. They are no sample of the public, and the figures describe the replies alone.',
    },
    { subject: 'Completeness', text: completeness(publication) },
    themesUnchecked,
    {
      subject: 'Likes',
      text: `Likes are evidence of support and also of luck: an early reply, or one by somebody with many followers, gathers more. ${whenCounted(publication)}${leaningOnOne(publication)}`,
    },
    {
      subject: 'People',
      text: 'A person is an account. One person can have several accounts, and a group can share one.',
    },
    ...notDrawn(publication),
  ];
}

function leaningOnOne({ findings }: Publication): string {
  const names = findings.topIssues
    .filter((issue) => (issue.share_of_top_reply ?? 0) > leaning)
    .map((issue) => issue.name);
  if (names.length === 0) return '';
  return ` One reply supplies more than half of the likes over the threshold for ${list(names)}.`;
}

function notDrawn({ charts }: Publication): Caveat[] {
  return charts.flatMap((chart) => {
    const leftOut = JSON.parse(chart.left_out) as { name: string; reason: string }[];
    const reasons = [...new Set(leftOut.map((thing) => thing.reason))];
    const sentences = reasons.map((reason) => {
      const things = leftOut.filter((thing) => thing.reason === reason);
      return `Not in the picture: ${listed(things)} (${reason}).`;
    });
    return sentences.length === 0
      ? []
      : [{ subject: `Picture: ${chart.title}`, text: sentences.join(' ') }];
  });
}

function listed(things: readonly { readonly name: string }[]): string {
  const names = things.slice(0, mostListed).map((thing) => thing.name);
  const others = things.length - names.length;
  return others === 0 ? list(names) : `${names.join(', ')} and ${grouped(others)} more`;
}
