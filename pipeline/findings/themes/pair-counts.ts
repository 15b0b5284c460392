/** A reply as pairs of themes are counted over it. */
export interface SharedReply {
  readonly person: number;
  readonly likes: number;
  /** Its part of the voice that speaks in it: one over the voice's replies. */
  readonly share: number;
  /** The places of the themes that it carries, each once. */
  readonly themes: readonly number[];
}

/** Two themes: what carries both, and how many voices carry the one, the other, neither, and in all. */
export interface PairCounts {
  readonly seen: {
    readonly replies: number;
    readonly people: number;
    readonly likes: number;
    readonly voices: number;
  };
  readonly one: number;
  readonly other: number;
  readonly neither: number;
  readonly all: number;
}

interface Tally {
  replies: number;
  people: number;
  likes: number;
  voices: number;
  lastPerson: number;
}

/**
 * Counts every two themes that replies carry, in one pass.
 * @param size how many themes there are
 * @param replies those of one person must follow one another; persons are numbered from 1
 * @returns a function from the places of two themes, the smaller first, to their counts
 */
export function pairCounts(size: number, replies: Iterable<SharedReply>) {
  const alone = new Array<number>(size).fill(0);
  const repliesWith = new Array<number>(size).fill(0);
  const tallies = new Map<number, Tally>();
  let all = 0;
  let allReplies = 0;
  for (const { person, likes, share, themes } of replies) {
    all += share;
    allReplies++;
    const places = themes.toSorted((a, b) => a - b);
    for (const [position, place] of places.entries()) {
      alone[place]! += share;
      repliesWith[place]!++;
      for (const further of places.slice(position + 1)) {
        const key = place * size + further;
        const tally = tallies.get(key) ?? emptyTally();
        tallies.set(key, tally);
        tally.replies++;
        tally.likes += likes;
        tally.voices += share;
        if (tally.lastPerson !== person) tally.people++;
        tally.lastPerson = person;
      }
    }
  }
  const pair = (one: number, other: number): PairCounts => {
    const { lastPerson: _, ...seen } = tallies.get(one * size + other) ?? emptyTally();
    const bare = allReplies - repliesWith[one]! - repliesWith[other]! + seen.replies;
    // Shares like a third add up to all but exactly, whole replies do: none must give no voices.
    const neither = bare === 0 ? 0 : all - alone[one]! - alone[other]! + seen.voices;
    return { seen, one: alone[one]!, other: alone[other]!, neither, all };
  };
  return { pair };
}

function emptyTally(): Tally {
  return { replies: 0, people: 0, likes: 0, voices: 0, lastPerson: 0 };
}
