import { type Conversation, host, nobody } from './conversation.ts';

/** Whom the posts of a thread answer; see `exchangeKinds` for what each figure means. */
export interface WhoAnswers {
  readonly posts: number;
  readonly othersWithoutPlace: number;
  readonly toPost: number;
  readonly toHost: number;
  readonly toOthers: number;
  readonly toOneself: number;
  readonly toUnknown: number;
  readonly people: number;
  readonly peopleAnswered: number;
  readonly pairsBothWays: number;
  readonly hostPosts: number;
  readonly hostWithoutPlace: number;
  readonly hostAnsweredPeople: number;
  readonly hostAnsweredDirect: number;
}

/**
 * Counts in one pass whom each post answers. Somebody is taken to answer another only where the
 * authors of both posts are known; the post that asks is the host's whether they are known or not.
 */
export function whoAnswers({
  lastReply,
  parents,
  authors,
  named,
  depths,
  hostIsKnown,
}: Conversation): WhoAnswers {
  const sums = { posts: 0, toPost: 0, toHost: 0, toOthers: 0, toOneself: 0, toUnknown: 0 };
  let hostPosts = 0;
  const withoutPlace = { others: 0, host: 0 };
  const people = new Set<number>();
  const peopleAnswered = new Set<number>();
  const hostAnsweredPeople = new Set<number>();
  const hostAnsweredDirect = new Set<number>();
  const pairs = new Set<number>();
  const pair = (one: number, other: number) => one * parents.length + other;

  for (let post = 1; post <= lastReply; post++) {
    const parent = parents[post]!;
    const author = authors[post]!;
    const byHost = hostIsKnown && author === host;
    if (depths[post] === 0) {
      // A post of another thread has no author here.
      if (author !== nobody) withoutPlace[byHost ? 'host' : 'others']++;
      continue;
    }
    const answered = authors[parent]!;
    const bothKnown = named[post] === 1 && named[parent] === 1;
    sums.posts++;
    if (byHost) hostPosts++;
    else if (named[post]) people.add(author);
    if (bothKnown && answered !== host && author !== answered) peopleAnswered.add(answered);

    if (byHost) {
      if (answered === host) continue;
      if (depths[post] === 2 && parent <= lastReply) hostAnsweredDirect.add(parent);
      if (bothKnown) hostAnsweredPeople.add(answered);
    } else if (parent === 0) sums.toPost++;
    else if (!bothKnown) sums.toUnknown++;
    else if (answered === host) sums.toHost++;
    else if (answered === author) sums.toOneself++;
    else {
      sums.toOthers++;
      pairs.add(pair(author, answered));
    }
  }
  const bothWays = [...pairs].filter((key) => {
    const [one, other] = [Math.floor(key / parents.length), key % parents.length];
    return one < other && pairs.has(pair(other, one));
  });
  return {
    ...sums,
    othersWithoutPlace: withoutPlace.others,
    people: people.size,
    peopleAnswered: peopleAnswered.size,
    pairsBothWays: bothWays.length,
    hostPosts,
    hostWithoutPlace: withoutPlace.host,
    hostAnsweredPeople: hostAnsweredPeople.size,
    hostAnsweredDirect: hostAnsweredDirect.size,
  };
}
