import type { FindingExchangeRow } from '../../database/conversation-findings.ts';
import type { Conversation } from './conversation.ts';
import { type ExchangeKind, exchangeKinds } from './exchange-kinds.ts';
import type { PostedTimes } from './posted.ts';
import { whoAnswers } from './who-answers.ts';

type Figures = Partial<Record<ExchangeKind, number | null>>;

/**
 * Who answers whom in a thread, in numbers only: left out is nothing, as a conversation has what the
 * findings do not count. What cannot be told has no row: the host's part where the host is not
 * known, and hours where the question's time is not.
 */
export function exchanges(conversation: Conversation, times: PostedTimes): FindingExchangeRow[] {
  const found = { ...figures(conversation), ...chains(conversation), ...hours(times) };
  return (Object.keys(exchangeKinds) as ExchangeKind[]).flatMap((kind) => {
    const value = found[kind] ?? null;
    const { about, unit } = exchangeKinds[kind];
    return value === null ? [] : [{ kind, about, value, unit }];
  });
}

function figures(conversation: Conversation): Figures {
  const found = whoAnswers(conversation);
  if (found.posts === 0) return {};
  const byOthers = found.posts - found.hostPosts;
  const answered = found.peopleAnswered;
  return {
    posts: found.posts,
    'by-others': byOthers,
    'others-without-place': found.othersWithoutPlace,
    'to-post': found.toPost,
    ...(conversation.hostIsKnown ? { 'to-host': found.toHost } : {}),
    'to-others': found.toOthers,
    'to-oneself': found.toOneself,
    'to-unknown': found.toUnknown,
    'to-post-share': share(found.toPost, byOthers),
    people: found.people,
    'people-answered': answered,
    'people-answered-share': share(answered, found.people),
    'pairs-both-ways': found.pairsBothWays,
    ...(conversation.hostIsKnown ? hostsPart(found) : {}),
  };
}

function hostsPart(found: ReturnType<typeof whoAnswers>): Figures {
  return {
    'host-posts': found.hostPosts,
    'host-without-place': found.hostWithoutPlace,
    'host-answered-people': found.hostAnsweredPeople,
    'host-answered-direct': found.hostAnsweredDirect,
    'host-answered-share': share(found.hostAnsweredDirect, found.toPost),
  };
}

/** A chain ends with a post that none here answers. */
function chains({ lastReply, parents, depths }: Conversation): Figures {
  const answered = new Uint8Array(parents.length);
  for (let post = 1; post <= lastReply; post++) {
    if (depths[post]! > 0) answered[parents[post]!] = 1;
  }
  const lengths: number[] = [];
  for (let post = 1; post <= lastReply; post++) {
    if (depths[post]! > 0 && !answered[post]) lengths.push(depths[post]!);
  }
  if (lengths.length === 0) return {};
  lengths.sort((a, b) => a - b);
  return { 'chain-median': firstHalf(lengths), 'chain-longest': lengths.at(-1)! };
}

function hours({ asked, replies }: PostedTimes): Figures {
  if (asked === null) return {};
  const after = replies.map(({ time }) => (time - asked) / 3_600_000).filter((time) => time >= 0);
  if (after.length === 0) return {};
  return { 'hours-to-first': after[0]!, 'hours-to-half': firstHalf(after) };
}

/** The smallest value that at least half of them do not exceed. */
function firstHalf(sorted: readonly number[]): number {
  return sorted[Math.ceil(sorted.length / 2) - 1]!;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
