import type { Reader } from '../../database/access.ts';
import { counted } from '../../wording/numbers.ts';
import type { Asking } from '../asking/asking.ts';
import { readCount } from '../cells/count.ts';
import { idOf } from '../formats/mastodon-status.ts';
import type { Estimate, Service } from '../service.ts';
import { jsonIn } from './answers.ts';
import { isSignedIn, type StatusQuestion } from './questions.ts';
import { nameOf } from './servers.ts';
import { whereaboutsOf } from './whereabouts.ts';

export interface EstimateTools {
  readonly read: Reader;
  readonly ask: Service['ask'];
  readonly asking: Asking;
}

/** The answers that the root's server counts, less those that are here; it charges nothing. */
export async function estimateOf(
  question: StatusQuestion,
  tools: EstimateTools,
): Promise<Estimate> {
  const { text } = await tools.ask(question, tools.asking);
  const found = whereaboutsOf(question, jsonIn(text));
  if (found.at === 'home' || found.at === 'copy') return estimateOf(found.question, tools);
  if (found.at === 'nowhere') return { posts: null, cost: 0, remarks: [] };
  const replies = readCount(found.status.replies_count);
  const id = idOf(found.status.id);
  const here = tools.read.one<{ posts: number }>(
    'select count(*) as posts from posts where parent_id = ?',
    id,
  )!.posts;
  const name = nameOf(question.server);
  const remarks = [
    `${name} counts ${replies === null ? 'no answers' : counted(replies, 'direct answer')}; answers to these come on top.`,
    ...(isSignedIn(question)
      ? []
      : [
          `Without a token ${name} gives at most 60 posts below another; with MASTODON_TOKEN and MASTODON_SERVER 4,096.`,
        ]),
  ];
  return { posts: replies === null ? null : Math.max(0, replies - here), cost: 0, remarks };
}
